package app.inkstone.fake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** An outline for the topic of a prompt, whose targets add up to the length that was asked for. */
record Outline(String title, List<Map<String, Object>> sections) {

  private static final List<Pattern> TOPIC =
      List.of(
          Pattern.compile("(?m)^(?:Topic|主题|题目)\\s*[:：]\\s*(\\S.*)$"),
          Pattern.compile("《([^》]+)》"),
          Pattern.compile("[“\"]([^”\"]{6,})[”\"]"));
  private static final List<Pattern> LENGTH =
      List.of(
          Pattern.compile("(?:全文约?|Length of the whole: )(\\d[\\d,]*)"),
          Pattern.compile("(\\d[\\d,]{2,})\\s*(?:字|词|characters|words)"));
  private static final int[] LEVELS = {1, 1, 2, 2, 1, 1};
  private static final int[] SHARES = {12, 18, 22, 22, 16, 10};

  private static final List<String> CHINESE =
      List.of("问题从何而来", "关键的思路", "第一步：看清瓶颈", "第二步：动手取舍", "代价与边界", "写在最后");
  private static final List<String> ENGLISH =
      List.of(
          "Where the question comes from",
          "The idea that carries it",
          "First, look at the bottleneck",
          "Then choose what to give up",
          "Costs and limits",
          "What remains");

  static Outline of(Question question) {
    boolean chinese = question.chinese();
    int total = length(question, chinese ? 2000 : 900);
    List<Map<String, Object>> sections = new ArrayList<>();
    int left = total;
    for (int i = 0; i < LEVELS.length; i++) {
      int target = i == LEVELS.length - 1 ? left : total * SHARES[i] / 100;
      left -= target;
      sections.add(section(i, chinese, target));
    }
    return new Outline(topic(question, chinese), sections);
  }

  String json() {
    return Wire.JSON.writeValueAsString(this);
  }

  private static Map<String, Object> section(int index, boolean chinese, int target) {
    Map<String, Object> section = new LinkedHashMap<>();
    section.put("heading", (chinese ? CHINESE : ENGLISH).get(index));
    section.put("level", LEVELS[index]);
    section.put("points", points(index, chinese));
    section.put("target", target);
    return section;
  }

  private static List<String> points(int index, boolean chinese) {
    return chinese
        ? List.of("用一个例子说明第 " + (index + 1) + " 点", "指出常见的误解")
        : List.of("An example for point " + (index + 1), "A common misunderstanding");
  }

  private static String topic(Question question, boolean chinese) {
    String otherwise = chinese ? "一篇没有题目的文章" : "An article without a title";
    return first(TOPIC, question.all()).orElse(otherwise).replaceAll("[《》]", "").strip();
  }

  private static int length(Question question, int otherwise) {
    return first(LENGTH, question.all())
        .map(number -> Integer.parseInt(number.replace(",", "")))
        .orElse(otherwise);
  }

  private static Optional<String> first(List<Pattern> patterns, String text) {
    return patterns.stream()
        .flatMap(pattern -> pattern.matcher(text).results())
        .map(found -> found.group(1))
        .findFirst();
  }
}
