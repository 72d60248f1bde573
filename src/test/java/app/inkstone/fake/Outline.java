package app.inkstone.fake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An outline for the topic of a prompt, whose targets add up to the length that was asked for. */
record Outline(String title, List<Map<String, Object>> sections) {

  private static final Pattern TOPIC =
      Pattern.compile("(?:Topic|主题|题目|选题)\\s*[:：]\\s*(\\S.*)|《([^》]+)》|[“\"]([^”\"]{6,})[”\"]");
  private static final Pattern LENGTH =
      Pattern.compile("(\\d[\\d,]{2,})\\s*个?(?:字|汉字|词|characters|chars|words)");
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
    for (String text : List.of(question.lastUserMessage(), question.all())) {
      Matcher topic = TOPIC.matcher(text);
      if (topic.find()) {
        return topic.group(topic.group(1) != null ? 1 : topic.group(2) != null ? 2 : 3).strip();
      }
    }
    return chinese ? "一篇没有题目的文章" : "An article without a title";
  }

  private static int length(Question question, int otherwise) {
    for (String text : List.of(question.lastUserMessage(), question.all())) {
      Matcher length = LENGTH.matcher(text);
      if (length.find()) {
        return Integer.parseInt(length.group(1).replace(",", ""));
      }
    }
    return otherwise;
  }
}
