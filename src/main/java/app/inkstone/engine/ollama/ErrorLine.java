package app.inkstone.engine.ollama;

/** An error that Ollama reported in the middle of a stream, under HTTP 200. */
final class ErrorLine extends RuntimeException {

  private final String text;

  ErrorLine(String text) {
    super(text);
    this.text = text;
  }

  String text() {
    return text;
  }
}
