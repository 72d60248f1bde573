package app.inkstone.text;

/** How many new tokens a text of a wanted length may take. */
public final class TokenBudget {

  /** Past this a small model's prose decays; longer work is cut into sections. */
  public static final int CEILING = 3584;

  private static final double TOKENS_PER_CHINESE_CHAR = 0.75;
  private static final double TOKENS_PER_LATIN_CHAR = 0.3;
  private static final double TOKENS_PER_CHINESE_WORD = 1.2;
  private static final double TOKENS_PER_LATIN_WORD = 1.4;

  /** A text that hits the wall is cut in mid-sentence, so the wall stands well behind the goal. */
  private static final double ROOM = 1.5;

  private static final int FLOOR = 128;

  private TokenBudget() {}

  /** The wall for a text that is to reach a goal; the same for every text of that goal. */
  public static int wall(LengthGoal goal, Language language) {
    double need = goal.amount() * tokensPer(goal.unit(), language);
    return (int) Math.clamp(Math.ceil(need * ROOM), FLOOR, CEILING);
  }

  /** The wall for a text that is to replace another of about the same length. */
  public static int wallForRevision(String source) {
    return (int) Math.max(FLOOR, Math.ceil(TokenEstimate.of(source) * ROOM));
  }

  private static double tokensPer(LengthUnit unit, Language language) {
    return switch (unit) {
      case CHARS -> language == Language.ZH ? TOKENS_PER_CHINESE_CHAR : TOKENS_PER_LATIN_CHAR;
      case WORDS -> language == Language.ZH ? TOKENS_PER_CHINESE_WORD : TOKENS_PER_LATIN_WORD;
    };
  }
}
