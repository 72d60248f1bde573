package app.inkstone.drafting.outline;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the chapters in a streaming answer: every JSON object that is complete and lies directly in
 * the outermost array. What stands around the JSON is passed over.
 */
final class OutlineScanner {

  private final StringBuilder received = new StringBuilder();
  private final StringBuilder open = new StringBuilder();
  private int position;
  private int begin = -1;
  private boolean inString;
  private boolean escaped;

  /** Takes a piece and gives the chapters that it completed, as JSON. */
  List<String> feed(String piece) {
    received.append(piece);
    List<String> complete = new ArrayList<>();
    for (; position < received.length(); position++) {
      char c = received.charAt(position);
      if (inString) {
        readInString(c);
      } else {
        read(c, complete);
      }
    }
    return complete;
  }

  private void readInString(char c) {
    if (escaped) {
      escaped = false;
    } else if (c == '\\') {
      escaped = true;
    } else if (c == '"') {
      inString = false;
    }
  }

  private void read(char c, List<String> complete) {
    switch (c) {
      case '"' -> inString = !open.isEmpty();
      case '{' -> {
        if (atChapterLevel()) {
          begin = position;
        }
        open.append(c);
      }
      case '[' -> open.append(c);
      case '}' -> close('{', complete);
      case ']' -> close('[', complete);
      default -> {
        // nothing that opens or closes
      }
    }
  }

  /** Directly in an array that is not itself part of a chapter. */
  private boolean atChapterLevel() {
    return !open.isEmpty() && open.indexOf("[") == open.length() - 1;
  }

  private void close(char opener, List<String> complete) {
    int last = open.length() - 1;
    if (last < 0 || open.charAt(last) != opener) {
      return;
    }
    open.setLength(last);
    if (opener == '{' && atChapterLevel() && begin >= 0) {
      complete.add(received.substring(begin, position + 1));
      begin = -1;
    }
  }

  /** Everything received so far. */
  String received() {
    return received.toString();
  }

  /** What came before the first chapter list: the place of the title. */
  String head() {
    int list = received.indexOf("[");
    return list < 0 ? received.toString() : received.substring(0, list);
  }
}
