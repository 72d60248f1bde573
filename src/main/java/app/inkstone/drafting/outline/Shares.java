package app.inkstone.drafting.outline;

import java.util.List;

/** How a whole length is shared among chapters. */
final class Shares {

  /** A sum this near to the whole is left as the model planned it. */
  private static final double NEAR = 0.15;

  private static final int STEP = 10;

  private Shares() {}

  /** The chapters with targets, none below one step, that add up to about the whole. */
  static List<Chapter> of(List<Chapter> chapters, int whole) {
    int share = Math.max(STEP, whole / Math.max(1, chapters.size()));
    List<Chapter> planned =
        chapters.stream().map(c -> c.target() > 0 ? c : c.withTarget(share)).toList();
    double sum = planned.stream().mapToDouble(Chapter::target).sum();
    double scale = whole / sum;
    if (Math.abs(sum - whole) <= whole * NEAR) {
      return planned;
    }
    return planned.stream().map(c -> c.withTarget(rounded(c.target() * scale))).toList();
  }

  private static int rounded(double target) {
    return (int) Math.max(STEP, Math.round(target / STEP) * STEP);
  }
}
