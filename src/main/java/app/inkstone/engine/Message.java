package app.inkstone.engine;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * One message of a conversation. A last message of the assistant is a prefill: the model goes on
 * from its last character, and the generation contains only what is new.
 */
public record Message(Role role, String content) {

  public static Message system(String content) {
    return new Message(Role.SYSTEM, content);
  }

  public static Message user(String content) {
    return new Message(Role.USER, content);
  }

  public static Message assistant(String content) {
    return new Message(Role.ASSISTANT, content);
  }

  public enum Role {
    SYSTEM,
    USER,
    ASSISTANT;

    @JsonValue
    public String tag() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
