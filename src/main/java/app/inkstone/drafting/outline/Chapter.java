package app.inkstone.drafting.outline;

import java.util.List;

/**
 * A chapter as a model sent it, tidied.
 *
 * @param target in the unit that was asked for; 0 when the model gave none
 */
record Chapter(String heading, int level, List<String> points, int target) {

  Chapter withLevel(int other) {
    return new Chapter(heading, other, points, target);
  }

  Chapter withTarget(int other) {
    return new Chapter(heading, level, points, other);
  }
}
