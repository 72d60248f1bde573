package app.inkstone.drafting;

import app.inkstone.engine.Message;
import app.inkstone.text.TokenEstimate;
import java.util.List;

/** A prompt as it will be sent, with the template that it was made from. */
record Prompt(List<Message> messages, String template, int templateVersion) {

  int estimatedTokens() {
    return messages.stream().mapToInt(message -> TokenEstimate.of(message.content())).sum();
  }
}
