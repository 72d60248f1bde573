package app.inkstone.fake;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text that is to be polished, lightly changed, where the prompt shows it. */
final class Revision {

  private static final Pattern ASKED =
      Pattern.compile("润色|改写|polish|revise|rewrite", Pattern.CASE_INSENSITIVE);
  private static final Pattern FENCED =
      Pattern.compile("(?s)<(text|section|正文)>\\s*(.+?)\\s*</\\1>|\"\"\"\\s*(.+?)\\s*\"\"\"");

  private Revision() {}

  static Optional<String> of(Question question) {
    String prompt = question.lastUserMessage();
    Matcher fenced = FENCED.matcher(prompt);
    if (!question.prefill().isEmpty() || !ASKED.matcher(prompt).find() || !fenced.find()) {
      return Optional.empty();
    }
    String text = fenced.group(2) == null ? fenced.group(3) : fenced.group(2);
    return Optional.of(changed(text, question.chinese()));
  }

  private static String changed(String text, boolean chinese) {
    return chinese
        ? text.replaceFirst("。", "——这一点尤其值得留意。").replace("但是", "不过")
        : text.replaceFirst("\\. ", ", and that is worth a second look. ").replace(" very ", " ");
  }
}
