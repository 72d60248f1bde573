package app.inkstone.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A failure in the words of the reader's language. */
record SpokenFailure(Failure failure, String title, String detail, List<FieldMessage> errors) {

  /** What is wrong with one field, as a sentence. */
  record FieldMessage(String field, String message) {}

  /** A problem document by RFC 9457. */
  Map<String, Object> document() {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("type", "/problems/" + failure.code());
    document.put("title", title);
    document.put("status", status());
    document.put("detail", detail);
    if (!errors.isEmpty()) {
      document.put("errors", errors);
    }
    document.putAll(failure.facts());
    return document;
  }

  public int status() {
    return failure.status();
  }
}
