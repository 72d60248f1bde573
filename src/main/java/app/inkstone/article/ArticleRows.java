package app.inkstone.article;

import java.time.Instant;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.CrudRepository;

interface ArticleRows extends CrudRepository<ArticleRow, String> {

  /** Holds off every other change of the article until the transaction ends. */
  @Lock(LockMode.PESSIMISTIC_WRITE)
  Optional<ArticleRow> findWithLockById(String id);

  Optional<ArticleRow> findByIdAndDeletedAtIsNull(String id);

  @Modifying
  @Query(
      """
      update article set
        updated_at = :now,
        sections = (select count(*) from section where article = :id),
        sections_begun =
          (select count(*) from section where article = :id and state <> 'EMPTY'),
        sections_written =
          (select count(*) from section where article = :id and state = 'WRITTEN'),
        characters = (select coalesce(sum(characters), 0) from section where article = :id),
        words = (select coalesce(sum(words), 0) from section where article = :id)
      where id = :id
      """)
  void count(String id, Instant now);

  @Modifying
  @Query("update article set deleted_at = :now where id = :id and deleted_at is null")
  int trash(String id, Instant now);

  @Modifying
  @Query("update article set deleted_at = null where id = :id")
  int restore(String id);

  @Modifying
  @Query("delete from article where deleted_at < :before")
  int purge(Instant before);
}
