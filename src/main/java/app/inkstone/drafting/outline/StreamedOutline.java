package app.inkstone.drafting.outline;

import app.inkstone.article.Outline;
import app.inkstone.article.OutlineItem;
import app.inkstone.text.LengthGoal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An outline in the making: chapters are given out one by one as they are complete. */
public final class StreamedOutline {

  private static final int MOST_CHAPTERS = 200;

  private final ChapterReader reader;
  private final LengthGoal whole;
  private final OutlineScanner scanner = new OutlineScanner();
  private final List<Chapter> chapters = new ArrayList<>();
  private Optional<String> title = Optional.empty();
  private boolean mended;

  StreamedOutline(ChapterReader reader, LengthGoal whole) {
    this.reader = reader;
    this.whole = whole;
  }

  /** Takes a piece of the model's answer and gives the readable lines that it completed. */
  public String feed(String piece) {
    StringBuilder lines = new StringBuilder();
    List<String> complete = scanner.feed(piece);
    if (title.isEmpty() && chapters.isEmpty()) {
      title = reader.title(scanner.head());
      title.ifPresent(found -> lines.append(OutlineText.title(found)));
    }
    complete.forEach(chapter -> lines.append(add(chapter)));
    return lines.toString();
  }

  private String add(String json) {
    StringBuilder lines = new StringBuilder();
    List<Chapter> found = reader.read(json);
    mended |= found.size() != 1;
    for (Chapter chapter : found) {
      if (chapters.size() < MOST_CHAPTERS && !repeatsLast(chapter)) {
        Chapter placed = chapter.withLevel(Math.min(chapter.level(), deepest()));
        mended |= !placed.equals(chapter);
        chapters.add(placed);
        lines.append(OutlineText.chapter(placed));
      } else {
        mended = true;
      }
    }
    return lines.toString();
  }

  private boolean repeatsLast(Chapter chapter) {
    return !chapters.isEmpty() && chapters.getLast().heading().equals(chapter.heading());
  }

  /** A level never rises by more than one. */
  private int deepest() {
    return chapters.isEmpty() ? 1 : chapters.getLast().level() + 1;
  }

  public boolean isEmpty() {
    return chapters.isEmpty();
  }

  /** Whether the outline is not quite what the model sent. */
  public boolean mended() {
    return mended;
  }

  /** The answer as the model sent it. */
  public String received() {
    return scanner.received();
  }

  /** The outline so far, with lengths that add up to what was asked for. */
  public Outline outline(String titleOtherwise) {
    List<OutlineItem> items =
        Shares.of(chapters, whole.amount()).stream()
            .map(c -> new OutlineItem(null, c.heading(), c.level(), c.points(), goal(c)))
            .toList();
    return new Outline(title.orElse(titleOtherwise), items);
  }

  private LengthGoal goal(Chapter chapter) {
    return whole.withAmount(chapter.target());
  }
}
