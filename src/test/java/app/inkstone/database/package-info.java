/**
 * Runs the tests of the data layer on every database that Inkstone supports: an abstract class
 * holds the tests, one empty subclass is {@code @OnH2}, another {@code @OnPostgres}.
 */
@NullMarked
package app.inkstone.database;

import org.jspecify.annotations.NullMarked;
