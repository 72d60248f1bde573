package app.inkstone.article;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gives an article its sections: those of a new outline, or those of an earlier revision. */
@Component
class Planning {

  private final SectionRows sections;
  private final Shelf shelf;
  private final History history;

  Planning(SectionRows sections, Shelf shelf, History history) {
    this.sections = sections;
    this.shelf = shelf;
    this.history = history;
  }

  void replace(ArticleRow article, Outline outline, Author by) {
    Map<String, SectionRow> present = present(article);
    outline.check(present.keySet());
    List<SectionRow> planned = new ArrayList<>();
    for (OutlineItem item : outline.items()) {
      planned.add(planned(article, item, present).at(planned.size()));
    }
    if (outline.title().equals(article.title()) && planned.equals(List.copyOf(present.values()))) {
      return;
    }
    boolean loses = goneFrom(present, planned).stream().anyMatch(row -> !row.draft().blank());
    history.note(article, new Change(RevisionKind.OUTLINE, by, loses));
    put(article.with(outline.title(), article.brief()), present, planned);
  }

  void restore(ArticleRow article, int revision, Author by) {
    Snapshot earlier = history.state(article, revision);
    Map<String, SectionRow> present = present(article);
    List<SectionRow> planned = new ArrayList<>();
    for (Snapshot.Kept kept : earlier.sections()) {
      SectionRow row = present.getOrDefault(kept.id(), fresh(kept.id(), article, kept.plan()));
      planned.add(row.with(kept.plan()).with(kept.draft()).at(planned.size()));
    }
    history.note(article, Change.losing(RevisionKind.RESTORATION, by));
    put(article.with(earlier.title(), earlier.brief()), present, planned);
  }

  private Map<String, SectionRow> present(ArticleRow article) {
    return shelf.sections(article).stream()
        .collect(
            Collectors.toMap(SectionRow::id, Function.identity(), (a, b) -> a, LinkedHashMap::new));
  }

  private static SectionRow planned(
      ArticleRow article, OutlineItem item, Map<String, SectionRow> present) {
    SectionRow known = item.id() == null ? null : present.get(item.id());
    return known == null
        ? fresh(UUID.randomUUID().toString(), article, item.plan())
        : known.with(item.plan());
  }

  private static SectionRow fresh(String id, ArticleRow article, Plan plan) {
    return new SectionRow(id, article.id(), 0, plan, Draft.EMPTY, 0);
  }

  private static List<SectionRow> goneFrom(
      Map<String, SectionRow> present, List<SectionRow> planned) {
    Set<String> kept = planned.stream().map(SectionRow::id).collect(Collectors.toSet());
    return present.values().stream().filter(row -> !kept.contains(row.id())).toList();
  }

  private void put(ArticleRow article, Map<String, SectionRow> present, List<SectionRow> planned) {
    sections.deleteAll(goneFrom(present, planned));
    planned.forEach(row -> put(row, present.get(row.id())));
    shelf.save(article);
    shelf.count(article);
  }

  private void put(SectionRow row, @Nullable SectionRow before) {
    if (before != null && row.at(before.position()).equals(before)) {
      sections.move(row.id(), row.position());
    } else {
      sections.save(row);
    }
  }
}
