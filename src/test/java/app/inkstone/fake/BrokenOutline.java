package app.inkstone.fake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Outlines as small models really send them. */
final class BrokenOutline {

  private BrokenOutline() {}

  static String of(Behaviour behaviour, Outline outline) {
    return switch (behaviour) {
      case OUTLINE_IN_PROSE -> "好的，下面是大纲：\n\n```json\n" + outline.json() + "\n```\n\n希望对你有帮助！";
      case OUTLINE_NUMBERED_TWICE -> numbered(outline).json();
      case OUTLINE_WITH_GAPS -> withGaps(outline).json();
      case OUTLINE_WITHOUT_SECTIONS -> new Outline(outline.title(), List.of()).json();
      case OUTLINE_REFUSED -> "抱歉，我还需要更多信息才能写出大纲。";
      case OUTLINE_TRUNCATED -> outline.json().substring(0, outline.json().length() / 2);
      default -> outline.json();
    };
  }

  private static Outline numbered(Outline outline) {
    List<Map<String, Object>> sections = new ArrayList<>();
    for (int i = 0; i < outline.sections().size(); i++) {
      Map<String, Object> section = new LinkedHashMap<>(outline.sections().get(i));
      section.put("heading", "%d. %d、%s".formatted(i + 1, i + 1, section.get("heading")));
      sections.add(section);
    }
    return new Outline(outline.title(), sections);
  }

  private static Outline withGaps(Outline outline) {
    List<Map<String, Object>> sections = new ArrayList<>(outline.sections());
    sections.set(1, Map.of("heading", "", "level", 1, "points", List.of(), "target", 0));
    sections.set(3, Map.of("heading", outline.sections().get(3).get("heading")));
    return new Outline(outline.title(), sections);
  }
}
