package app.inkstone.prompt;

import app.inkstone.text.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class PromptRepository {

  private static final String NEWEST =
      "version = (select max(version) from prompt_template where id = p.id)";

  private final JdbcClient jdbc;
  private final Clock clock;

  PromptRepository(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Adds a version that is new. Another node that starts may have been quicker. */
  void add(PromptTemplate template) {
    try {
      jdbc.sql(
              "insert into prompt_template"
                  + " (id, version, stage, language, role, structure, example, task, created_at)"
                  + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
          .params(template.id(), template.version())
          .params(template.stage(), template.language().tag())
          .params(template.role(), template.structure(), template.example(), template.task())
          .param(9, OffsetDateTime.now(clock), Types.TIMESTAMP_WITH_TIMEZONE)
          .update();
    } catch (DuplicateKeyException already) {
      return;
    }
  }

  Optional<PromptTemplate> find(String id, int version) {
    return jdbc.sql("select * from prompt_template where id = ? and version = ?")
        .params(id, version)
        .query(PromptRepository::read)
        .optional();
  }

  Optional<PromptTemplate> newest(String id) {
    return jdbc.sql("select * from prompt_template p where id = ? and " + NEWEST)
        .param(id)
        .query(PromptRepository::read)
        .optional();
  }

  List<PromptTemplate> newest() {
    return jdbc.sql("select * from prompt_template p where " + NEWEST + " order by language, id")
        .query(PromptRepository::read)
        .list();
  }

  private static PromptTemplate read(ResultSet row, int number) throws SQLException {
    return new PromptTemplate(
        row.getString("id"),
        row.getInt("version"),
        row.getString("stage"),
        Language.valueOf(row.getString("language").toUpperCase(Locale.ROOT)),
        row.getString("role"),
        row.getString("structure"),
        row.getString("example"),
        row.getString("task"));
  }
}
