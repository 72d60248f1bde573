package app.inkstone.site;

import app.inkstone.problem.FieldFault;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts failures into words. */
@Component
class FailureWords {

  private final MessageSource messages;

  FailureWords(MessageSource messages) {
    this.messages = messages;
  }

  SpokenFailure speak(Failure failure, @Nullable Locale wanted) {
    Locale language = spoken(wanted);
    Object[] arguments = failure.arguments().toArray();
    return new SpokenFailure(
        failure,
        messages.getMessage("problem." + failure.code() + ".title", arguments, language),
        messages.getMessage("problem." + failure.code() + ".detail", arguments, language),
        failure.fields().stream().map(fault -> speak(fault, language)).toList());
  }

  private SpokenFailure.FieldMessage speak(FieldFault fault, Locale language) {
    String key = "problem.field." + fault.code();
    String message = messages.getMessage(key, fault.arguments().toArray(), language);
    return new SpokenFailure.FieldMessage(fault.field(), message);
  }

  private static Locale spoken(@Nullable Locale wanted) {
    boolean chinese = wanted != null && wanted.getLanguage().equals(Locale.CHINESE.getLanguage());
    return chinese ? Locale.CHINESE : Locale.ENGLISH;
  }
}
