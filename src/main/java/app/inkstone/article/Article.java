package app.inkstone.article;

import app.inkstone.text.Length;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as it is now.
 *
 * @param version rises with every change of title, brief or outline, not with the text
 * @param length of all sections, in the unit of the brief
 * @param deletedAt when it was put into the trash, if it is there
 * @param sections in their order
 */
public record Article(
    String id,
    String title,
    Brief brief,
    long version,
    ArticleState state,
    Length length,
    Instant createdAt,
    Instant updatedAt,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Instant deletedAt,
    List<Section> sections) {

  /**
   * One of the article's sections.
   *
   * @throws SectionNotFound when the article has no such section
   */
  public Section section(String section) {
    return sections.stream()
        .filter(candidate -> candidate.id().equals(section))
        .findFirst()
        .orElseThrow(SectionNotFound::new);
  }
}
