package app.inkstone.engine.ollama;

import app.inkstone.engine.Verdict;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A version of Ollama. */
record ServerVersion(int major, int minor, int patch) implements Comparable<ServerVersion> {

  /** Before it the penalties are ignored, and prompt tokens are counted wrongly. */
  private static final ServerVersion LOWEST = new ServerVersion(0, 30, 1);

  /** Before it the repeat penalty is on unless it is switched off. */
  private static final ServerVersion GOOD = new ServerVersion(0, 32, 10);

  /** What a server says that was built by hand. */
  private static final ServerVersion UNKNOWN = new ServerVersion(0, 0, 0);

  private static final Pattern NUMBERS =
      Pattern.compile("v?(\\d{1,6})\\.(\\d{1,6})\\.(\\d{1,6}).*");

  static ServerVersion parse(String text) {
    Matcher numbers = NUMBERS.matcher(text);
    return numbers.matches()
        ? new ServerVersion(
            Integer.parseInt(numbers.group(1)),
            Integer.parseInt(numbers.group(2)),
            Integer.parseInt(numbers.group(3)))
        : UNKNOWN;
  }

  Verdict verdict() {
    if (equals(UNKNOWN)) {
      return Verdict.WARN;
    }
    if (compareTo(LOWEST) < 0) {
      return Verdict.REFUSED;
    }
    return compareTo(GOOD) < 0 ? Verdict.WARN : Verdict.OK;
  }

  @Override
  public int compareTo(ServerVersion other) {
    return Comparator.comparingInt(ServerVersion::major)
        .thenComparingInt(ServerVersion::minor)
        .thenComparingInt(ServerVersion::patch)
        .compare(this, other);
  }
}
