package app.inkstone.run;

/**
 * Something about a step that its reader should know.
 *
 * @param code from a closed list; the page has words for each
 * @param detail what was seen, in the words of whoever reported it
 */
public record StepWarning(String code, String detail) {}
