/** Tests of articles, on each database and over HTTP. */
@NullMarked
package app.inkstone.article;

import org.jspecify.annotations.NullMarked;
