package app.inkstone.engine.ollama;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;

/**
 * Splits the bytes of one answer into lines. It keeps copies, never the connection's buffers: a
 * cancel from another thread would release those under its hands.
 */
final class LineSplitter {

  private final ByteArrayOutputStream begun = new ByteArrayOutputStream();

  List<String> split(DataBuffer buffer) {
    byte[] bytes = bytes(buffer);
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int at = 0; at < bytes.length; at++) {
      if (bytes[at] == '\n') {
        begun.write(bytes, start, at - start);
        start = at + 1;
        lines.addAll(rest());
      }
    }
    begun.write(bytes, start, bytes.length - start);
    return lines;
  }

  /** What is left after the last line's end; nothing as a rule. */
  List<String> rest() {
    String line = begun.toString(StandardCharsets.UTF_8);
    begun.reset();
    return line.isBlank() ? List.of() : List.of(line);
  }

  private static byte[] bytes(DataBuffer buffer) {
    try {
      byte[] bytes = new byte[buffer.readableByteCount()];
      buffer.read(bytes);
      return bytes;
    } finally {
      DataBufferUtils.release(buffer);
    }
  }
}
