package app.inkstone.site;

/**
 * What every page knows about itself.
 *
 * @param language {@code zh} or {@code en}
 * @param theme {@code auto}, {@code light} or {@code dark}
 * @param path the path and query of this page, to come back to it
 * @param words the words that scripts say, as JSON
 */
record Page(String language, String theme, String path, String words, Assets assets) {}
