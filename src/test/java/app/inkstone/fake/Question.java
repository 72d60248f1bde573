package app.inkstone.fake;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What a request asks for. */
record Question(JsonNode body) {

  /** How much of its room a text takes that keeps to the length it was asked for. */
  private static final double ROOM_PER_TEXT = 1.8;

  private static final Pattern LENGTH =
      Pattern.compile("(?:篇幅：|Length: )(\\d+) ?(字|词|characters|words)");

  /** Measured on the texts that the fake makes up. */
  private static final Map<String, Double> TOKENS_PER_UNIT =
      Map.of("字", 0.6, "词", 1.0, "characters", 0.21, "words", 1.17);

  String model() {
    return body.path("model").asString("");
  }

  boolean chat() {
    return body.has("messages");
  }

  boolean streams() {
    return body.path("stream").asBoolean(true);
  }

  boolean onlyLoads() {
    return chat() ? body.path("messages").isEmpty() : prompt().isEmpty();
  }

  boolean unloads() {
    return body.path("keep_alive").asString("").matches("0[a-z]*");
  }

  boolean wantsJson() {
    return body.path("format").isObject() || body.path("format").isString();
  }

  String lastUserMessage() {
    List<JsonNode> users = body.path("messages").valueStream().filter(m -> is(m, "user")).toList();
    return users.isEmpty() ? prompt() : users.getLast().path("content").asString("");
  }

  /** The text that is to be continued; empty when none is. */
  String prefill() {
    List<JsonNode> messages = body.path("messages").valueStream().toList();
    if (!messages.isEmpty() && is(messages.getLast(), "assistant")) {
      return messages.getLast().path("content").asString("");
    }
    String raw = prompt();
    int start = raw.lastIndexOf("<|im_start|>assistant\n");
    return start < 0 ? "" : raw.substring(start + "<|im_start|>assistant\n".length());
  }

  String all() {
    return body.path("messages")
        .valueStream()
        .map(message -> message.path("content").asString(""))
        .collect(Collectors.joining("\n", "", prompt()));
  }

  boolean chinese() {
    String text = lastUserMessage();
    long han = text.codePoints().filter(Tokens::han).count();
    long latin = text.codePoints().filter(c -> c < 128 && Character.isLetter(c)).count();
    return han > latin;
  }

  int promptTokens() {
    return Tokens.estimate(all()) + 12;
  }

  int seed() {
    return body.path("options").path("seed").asInt(0);
  }

  /**
   * The tokens of the text that the last message asks for; less than there is room for, if none.
   */
  int wantedTokens() {
    Matcher asked = LENGTH.matcher(lastUserMessage());
    int room = (int) (Math.min(maxTokens(), 4000) / ROOM_PER_TEXT);
    if (!asked.find()) {
      return room;
    }
    double each = TOKENS_PER_UNIT.getOrDefault(asked.group(2), 1.0);
    int whole = (int) (Integer.parseInt(asked.group(1)) * each);
    return Math.min(whole - Tokens.split(prefill()).size(), maxTokens() * 9 / 10);
  }

  int maxTokens() {
    int given = body.path("options").path("num_predict").asInt(-1);
    return given > 0 ? given : 10 * contextWindow();
  }

  int contextWindow() {
    return body.path("options").path("num_ctx").asInt(4096);
  }

  boolean fits() {
    return promptTokens() < contextWindow();
  }

  private String prompt() {
    return body.path("prompt").asString("");
  }

  private static boolean is(JsonNode message, String role) {
    return message.path("role").asString("").equals(role);
  }
}
