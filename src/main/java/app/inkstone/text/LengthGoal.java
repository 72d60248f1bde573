package app.inkstone.text;

/**
 * A length that a text should reach.
 *
 * @param amount how many of the unit; positive
 */
public record LengthGoal(int amount, LengthUnit unit) {

  public LengthGoal withAmount(int other) {
    return new LengthGoal(other, unit);
  }
}
