package app.inkstone.drafting;

import app.inkstone.prompt.PromptTemplate;
import app.inkstone.prompt.Prompts;
import app.inkstone.text.Language;
import org.springframework.stereotype.Component;

/** Which prompt template serves which piece of work. */
@Component
class Templates {

  static final String OUTLINE = "outline";
  static final String SECTION = "section";
  static final String POLISH = "polish";
  static final String CONTINUE = "continue";

  private final Prompts prompts;

  Templates(Prompts prompts) {
    this.prompts = prompts;
  }

  /** The template chosen in the order when it is for this work, else the one shipped for it. */
  PromptTemplate of(String work, Order order, Language language) {
    boolean chosen = order.template() != null && work.equals(ownWork(order.stage()));
    return prompts.find(work, language, chosen ? order.template() : null);
  }

  /** Refuses a template that is not there or not for this stage. */
  void check(Order order, Language language) {
    of(ownWork(order.stage()), order, language);
  }

  private static String ownWork(Stage stage) {
    return switch (stage) {
      case OUTLINE, ARTICLE -> OUTLINE;
      case SECTION, SECTIONS -> SECTION;
      case POLISH -> POLISH;
      case CONTINUE -> CONTINUE;
    };
  }
}
