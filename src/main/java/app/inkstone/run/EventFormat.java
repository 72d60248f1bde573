package app.inkstone.run;

import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Events as they stand in the log and on the wire: a type and its data in JSON. */
@Component
public class EventFormat {

  private final JsonMapper json;

  EventFormat(JsonMapper json) {
    this.json = json;
  }

  public static String type(RunEvent event) {
    return switch (event) {
      case RunEvent.State _ -> "state";
      case RunEvent.StepChange _ -> "step";
      case RunEvent.Text _ -> "text";
      case RunEvent.Warning _ -> "warning";
      case RunEvent.Reset _ -> "reset";
      case RunEvent.End _ -> "end";
    };
  }

  public String data(RunEvent event) {
    return json.writeValueAsString(event);
  }

  RunEvent read(String type, String data) {
    return json.readValue(data, shape(type));
  }

  private static Class<? extends RunEvent> shape(String type) {
    return switch (type) {
      case "state" -> RunEvent.State.class;
      case "step" -> RunEvent.StepChange.class;
      case "text" -> RunEvent.Text.class;
      case "warning" -> RunEvent.Warning.class;
      case "reset" -> RunEvent.Reset.class;
      case "end" -> RunEvent.End.class;
      default -> throw new IllegalStateException("No event has the type " + type);
    };
  }
}
