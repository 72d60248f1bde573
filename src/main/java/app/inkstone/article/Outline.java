package app.inkstone.article;

import app.inkstone.problem.Faults;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The title and the sections of an article in their order; a level never rises by more than one.
 */
public record Outline(String title, List<OutlineItem> items) {

  public Outline {
    title = Plan.line(title);
    items = List.copyOf(items);
  }

  void check(Set<String> known) {
    Faults faults = new Faults();
    faults.line("title", title, Bounds.LINE).atMost("sections", items.size(), Bounds.SECTIONS);
    faults.refuse();
    checkSections(faults, known);
    faults.refuse();
  }

  private void checkSections(Faults faults, Set<String> known) {
    Set<String> seen = new HashSet<>();
    int level = 0;
    for (int i = 0; i < items.size(); i++) {
      OutlineItem item = items.get(i);
      String field = "sections[" + i + "]";
      item.check(faults, field, level);
      if (item.id() != null) {
        faults
            .require(known.contains(item.id()), field + ".id", "unknown-section")
            .require(seen.add(item.id()), field + ".id", "repeated");
      }
      level = item.level();
    }
  }
}
