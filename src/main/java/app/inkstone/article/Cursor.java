package app.inkstone.article;

import app.inkstone.problem.FieldFault;
import app.inkstone.problem.InvalidInput;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;

/** The place in a list after which the next page begins. */
record Cursor(OffsetDateTime changed, String id) {

  static final Cursor START = new Cursor(OffsetDateTime.parse("9999-12-31T00:00:00Z"), "");

  static Cursor of(ArticleSummary last) {
    return new Cursor(last.updatedAt().atOffset(ZoneOffset.UTC), last.id());
  }

  static Cursor parse(String text) {
    try {
      String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
      String[] parts = plain.split(" ", 2);
      return new Cursor(Instant.parse(parts[0]).atOffset(ZoneOffset.UTC), parts[1]);
    } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException e) {
      throw new InvalidInput(FieldFault.of("after", "cursor"));
    }
  }

  @Override
  public String toString() {
    byte[] plain = (changed.toInstant() + " " + id).getBytes(StandardCharsets.UTF_8);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(plain);
  }
}
