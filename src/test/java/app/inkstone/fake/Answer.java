package app.inkstone.fake;

import java.util.List;
import java.util.Random;

/**
 * What the fake writes.
 *
 * @param reason {@code stop} or {@code length}
 */
record Answer(List<String> tokens, String reason) {

  static Answer to(Question question, Script script) {
    if (script.pieces() != null) {
      return new Answer(script.pieces(), "stop");
    }
    boolean says = script.text() != null && script.behaviour() != Behaviour.ERROR_LINE;
    List<String> tokens = Tokens.split(says ? said(script) : madeUp(question, script));
    boolean cut = script.behaviour() == Behaviour.LENGTH;
    return cut
        ? new Answer(tokens.subList(0, Math.min(script.tokens(), tokens.size())), "length")
        : new Answer(tokens, "stop");
  }

  /** The part that a request leaves room for. */
  Answer within(Question question) {
    int window = Math.max(1, question.contextWindow() - question.promptTokens());
    int room = Math.min(question.maxTokens(), window);
    return tokens.size() <= room ? this : new Answer(tokens.subList(0, room), "length");
  }

  private static String said(Script script) {
    return String.valueOf(script.text());
  }

  private static String madeUp(Question question, Script script) {
    if (script.behaviour().name().startsWith("OUTLINE")) {
      return BrokenOutline.of(script.behaviour(), Outline.of(question));
    }
    if (question.wantsJson()) {
      return Outline.of(question).json();
    }
    return Revision.of(question).orElseGet(() -> prose(question));
  }

  private static String prose(Question question) {
    Random random = new Random(question.all().hashCode() * 31L + question.seed());
    int tokens = Math.max(20, question.wantedTokens());
    return Prose.in(question.chinese()).write(random, tokens, question.prefill());
  }
}
