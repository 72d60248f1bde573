package app.inkstone.article.web;

import app.inkstone.problem.FieldFault;
import app.inkstone.problem.InvalidInput;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What is wrong with a brief, in words, at the fields of the form. */
@Component
class FormFaults {

  private final MessageSource messages;

  FormFaults(MessageSource messages) {
    this.messages = messages;
  }

  Map<String, String> byField(InvalidInput refused, Locale language) {
    Map<String, String> faults = new LinkedHashMap<>();
    for (FieldFault fault : refused.fields()) {
      String field = fault.field().substring(fault.field().lastIndexOf('.') + 1);
      faults.putIfAbsent(field, sentence(fault, language));
    }
    return faults;
  }

  private String sentence(FieldFault fault, Locale language) {
    String key = "problem.field." + fault.code();
    return messages.getMessage(key, fault.arguments().toArray(), language);
  }
}
