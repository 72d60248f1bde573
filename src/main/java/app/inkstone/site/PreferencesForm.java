package app.inkstone.site;

import org.jspecify.annotations.Nullable;

/**
 * What a visitor chose; a choice left out stays as it is.
 *
 * @param back the page to come back to
 */
record PreferencesForm(@Nullable String language, @Nullable String theme, @Nullable String back) {

  /** Only paths of this site: no other host, no scheme, no backslash that browsers would turn. */
  String localBack() {
    return back != null && back.matches("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]*") ? back : "/";
  }
}
