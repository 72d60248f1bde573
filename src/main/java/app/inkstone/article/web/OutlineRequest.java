package app.inkstone.article.web;

import app.inkstone.article.Outline;
import app.inkstone.article.OutlineItem;
import app.inkstone.problem.Faults;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

record OutlineRequest(@Nullable String title, @Nullable List<@Nullable Item> sections) {

  Outline read() {
    Faults faults = new Faults();
    String heading = faults.given("title", title, "");
    List<OutlineItem> items = new ArrayList<>();
    faults.require(sections != null, "sections", "required");
    for (Item item : sections == null ? List.<@Nullable Item>of() : sections) {
      String field = "sections[" + items.size() + "]";
      items.add((item == null ? Item.NONE : item).read(faults, field));
    }
    faults.refuse();
    return new Outline(heading, items);
  }

  record Item(
      @Nullable String id,
      @Nullable String heading,
      @Nullable Integer level,
      @Nullable List<@Nullable String> points,
      @Nullable TargetRequest target) {

    private static final Item NONE = new Item(null, null, null, null, null);

    OutlineItem read(Faults faults, String field) {
      return new OutlineItem(
          id,
          faults.given(field + ".heading", heading, ""),
          faults.given(field + ".level", level, 1),
          points == null ? List.of() : Points.read(faults, field + ".points", points),
          TargetRequest.read(faults, field + ".target", target));
    }
  }
}
