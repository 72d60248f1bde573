package app.inkstone.article;

import app.inkstone.text.Language;
import app.inkstone.text.Length;
import app.inkstone.text.LengthGoal;
import app.inkstone.text.LengthUnit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists articles with one query that reads no text. */
@Component
class Catalogue {

  private final JdbcClient database;

  Catalogue(JdbcClient database) {
    this.database = database;
  }

  ArticlePage list(ArticleQuery query) {
    query.check();
    Cursor after = query.after() == null ? Cursor.START : Cursor.parse(query.after());
    List<ArticleSummary> found =
        database
            .sql(sql(query))
            .param("words", pattern(query.words()))
            .param("changed", after.changed())
            .param("id", after.id())
            .param("rows", query.limit() + 1)
            .query((row, number) -> summary(row))
            .list();
    return page(found, query.limit());
  }

  private static String sql(ArticleQuery query) {
    return """
    select * from article
    where deleted_at is %s
      and (lower(title) like :words escape '!' or lower(topic) like :words escape '!')
      and (updated_at < :changed or updated_at = :changed and id < :id)
      and %s
    order by updated_at desc, id desc
    fetch first :rows rows only
    """
        .formatted(query.trashed() ? "not null" : "null", condition(query.state()));
  }

  /** The same as {@link ArticleState#of}. */
  private static String condition(@Nullable ArticleState state) {
    return switch (state) {
      case null -> "1 = 1";
      case BRIEF -> "sections = 0";
      case OUTLINED -> "sections > 0 and sections_begun = 0";
      case DRAFTING -> "sections_begun > 0 and sections_written < sections";
      case DRAFTED -> "sections > 0 and sections_written = sections";
    };
  }

  private static String pattern(@Nullable String words) {
    String lower = words == null ? "" : words.strip().toLowerCase(Locale.ROOT);
    return "%" + lower.replaceAll("[!%_]", "!$0") + "%";
  }

  private static ArticleSummary summary(ResultSet row) throws SQLException {
    LengthUnit unit = LengthUnit.valueOf(row.getString("target_unit"));
    int sections = row.getInt("sections");
    return new ArticleSummary(
        row.getString("id"),
        row.getString("title"),
        ArticleState.of(sections, row.getInt("sections_begun"), row.getInt("sections_written")),
        new Length(row.getInt(unit == LengthUnit.CHARS ? "characters" : "words"), unit),
        new LengthGoal(row.getInt("target_amount"), unit),
        Language.valueOf(row.getString("language")),
        sections,
        row.getObject("updated_at", OffsetDateTime.class).toInstant(),
        deletedAt(row));
  }

  private static @Nullable Instant deletedAt(ResultSet row) throws SQLException {
    OffsetDateTime time = row.getObject("deleted_at", OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }

  private static ArticlePage page(List<ArticleSummary> found, int limit) {
    if (found.size() <= limit) {
      return new ArticlePage(found, null);
    }
    List<ArticleSummary> items = found.subList(0, limit);
    return new ArticlePage(items, Cursor.of(items.getLast()).toString());
  }
}
