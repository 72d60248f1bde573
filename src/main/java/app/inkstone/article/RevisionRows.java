package app.inkstone.article;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.CrudRepository;

interface RevisionRows extends CrudRepository<RevisionRow, String> {

  /** The open one; every article has it. */
  RevisionRow findFirstByArticleOrderByNumberDesc(String article);

  /** The newest first, without their snapshots. */
  @Query(
      """
      select id, article, number, kind, author_kind, author, began_at, changed_at,
        cast(null as text) as snapshot, version
      from revision
      where article = :article and number < :before
      order by number desc
      fetch first :rows rows only
      """)
  List<RevisionRow> list(String article, int before, int rows);

  Optional<RevisionRow> findByArticleAndNumber(String article, int number);
}
