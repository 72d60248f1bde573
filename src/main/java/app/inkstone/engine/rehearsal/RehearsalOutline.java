package app.inkstone.engine.rehearsal;

import app.inkstone.engine.Assignment;
import java.util.ArrayList;
import java.util.List;

/** A placeholder outline whose targets add up to the length of the article. */
record RehearsalOutline(String title, List<Chapter> sections) {

  static RehearsalOutline of(Assignment assignment) {
    Phrasebook book = Phrasebook.in(assignment.language());
    List<Chapter> chapters = new ArrayList<>();
    int left = assignment.length().amount();
    for (int i = 0; i < book.chapters().size(); i++) {
      int target = left / (book.chapters().size() - i);
      left -= target;
      chapters.add(Chapter.of(book.mark(), book.chapters().get(i), target));
    }
    return new RehearsalOutline(book.mark() + " " + assignment.subject(), chapters);
  }

  record Chapter(String heading, int level, List<String> points, int target) {

    static Chapter of(String mark, String line, int target) {
      String[] parts = line.split("\\|");
      return new Chapter(
          mark + " " + parts[0], Integer.parseInt(parts[1]), List.of(parts[2].split(";")), target);
    }
  }
}
