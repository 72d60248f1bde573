package app.inkstone.article;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.CrudRepository;

interface SectionRows extends CrudRepository<SectionRow, String> {

  List<SectionRow> findByArticleOrderByPosition(String article);

  Optional<SectionRow> findByArticleAndId(String article, String id);

  /** Leaves the version alone: who types in a section need not know that it moved. */
  @Modifying
  @Query("update section set position = :position where id = :id")
  void move(String id, int position);
}
