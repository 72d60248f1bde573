package app.inkstone.preset;

import java.math.BigDecimal;

/** The least and the most that an option may be, both included. */
public record Bounds(double least, double most) {

  boolean contain(double value) {
    return value >= least && value <= most;
  }

  String leastInWords() {
    return inWords(least);
  }

  String mostInWords() {
    return inWords(most);
  }

  private static String inWords(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }
}
