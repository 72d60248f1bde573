package app.inkstone.prompt;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** The prompts that come with Inkstone; a mistake in a file stops the start and names the file. */
@Component
class ShippedPrompts {

  private final List<PromptTemplate> all;

  ShippedPrompts(@Value("classpath*:prompts/*/*.md") Resource[] files) throws IOException {
    List<PromptFile> read = new ArrayList<>();
    for (Resource file : files) {
      read.add(read(file));
    }
    this.all = resolve(read);
  }

  /** At most one for each id: a second one stops the start. */
  static List<PromptTemplate> resolve(List<PromptFile> files) {
    Map<String, PromptFile> byId =
        files.stream().collect(Collectors.toMap(PromptFile::id, Function.identity()));
    return files.stream().map(file -> file.template(id -> framing(byId, id))).toList();
  }

  List<PromptTemplate> all() {
    return all;
  }

  private static PromptFile read(Resource file) throws IOException {
    try {
      return PromptFile.parse(file.getContentAsString(StandardCharsets.UTF_8));
    } catch (IllegalArgumentException fault) {
      throw new IllegalArgumentException(file + ": " + fault.getMessage(), fault);
    }
  }

  private static PromptFile framing(Map<String, PromptFile> byId, String id) {
    PromptFile file = byId.get(id);
    if (file == null) {
      throw new IllegalArgumentException("there is no prompt " + id + " to take the frame from");
    }
    return file;
  }
}
