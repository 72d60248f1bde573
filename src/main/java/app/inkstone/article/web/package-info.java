/** Articles over HTTP: as JSON, as pages and as files. */
@NullMarked
package app.inkstone.article.web;

import org.jspecify.annotations.NullMarked;
