/** The routes by which runs of an article are started, read, stopped and shown. */
@NullMarked
package app.inkstone.drafting.web;

import org.jspecify.annotations.NullMarked;
