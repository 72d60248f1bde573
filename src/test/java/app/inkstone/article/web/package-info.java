/** Articles over real HTTP. */
@NullMarked
package app.inkstone.article.web;

import org.jspecify.annotations.NullMarked;
