package app.inkstone.article;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;

/** Who changed an article: a person, or a run on a person's behalf. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Author.Writer.class, name = "person"),
  @JsonSubTypes.Type(value = Author.Run.class, name = "run")
})
public sealed interface Author {

  /** The run's id, or null when it was a person. */
  default @Nullable String run() {
    return this instanceof Run run ? run.id() : null;
  }

  record Writer(@JsonProperty("id") String name) implements Author {}

  record Run(String id) implements Author {}
}
