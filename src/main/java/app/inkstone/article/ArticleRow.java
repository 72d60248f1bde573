package app.inkstone.article;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Embedded.OnEmpty;

/** An article without its sections; the counts of the table are kept by {@link ArticleRows}. */
record ArticleRow(
    @Id String id,
    String title,
    @Embedded(onEmpty = OnEmpty.USE_EMPTY) Brief brief,
    @Version long version,
    Instant createdAt,
    Instant updatedAt,
    @Nullable Instant deletedAt) {

  ArticleRow with(String newTitle, Brief newBrief) {
    return new ArticleRow(id, newTitle, newBrief, version, createdAt, updatedAt, deletedAt);
  }
}
