package app.inkstone.article;

/** An author in two columns. */
record Signature(Kind authorKind, String author) {

  static Signature of(Author by) {
    return switch (by) {
      case Author.Writer writer -> new Signature(Kind.PERSON, writer.name());
      case Author.Run run -> new Signature(Kind.RUN, run.id());
    };
  }

  Author by() {
    return switch (authorKind) {
      case PERSON -> new Author.Writer(author);
      case RUN -> new Author.Run(author);
    };
  }

  enum Kind {
    PERSON,
    RUN
  }
}
