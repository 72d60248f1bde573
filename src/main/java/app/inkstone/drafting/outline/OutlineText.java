package app.inkstone.drafting.outline;

/**
 * The readable form in which a growing outline is shown: a title line, then for each chapter its
 * heading with the target in braces and its points.
 */
final class OutlineText {

  private OutlineText() {}

  static String title(String title) {
    return "# " + title + "\n";
  }

  static String chapter(Chapter chapter) {
    StringBuilder lines = new StringBuilder("#".repeat(chapter.level() + 1));
    lines.append(' ').append(chapter.heading());
    if (chapter.target() > 0) {
      lines.append(" {").append(chapter.target()).append('}');
    }
    lines.append('\n');
    chapter.points().forEach(point -> lines.append("- ").append(point).append('\n'));
    return lines.toString();
  }
}
