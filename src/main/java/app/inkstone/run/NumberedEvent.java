package app.inkstone.run;

/**
 * An event in its place.
 *
 * @param number counts from 1 within the run, without gaps; the id by which a reader resumes
 */
public record NumberedEvent(long number, RunEvent event) {}
