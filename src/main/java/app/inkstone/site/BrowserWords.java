package app.inkstone.site;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The words that scripts say, as JSON, in the language of the page. */
@Component
class BrowserWords {

  private static final ResourceBundle.Control EXACT =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final JsonMapper json;

  BrowserWords(JsonMapper json) {
    this.json = json;
  }

  String in(Locale language) {
    ResourceBundle bundle = ResourceBundle.getBundle("messages/browser", language, EXACT);
    var words = new TreeMap<String, String>();
    bundle.keySet().forEach(key -> words.put(key, bundle.getString(key)));
    return json.writeValueAsString(words);
  }
}
