package app.inkstone.preset;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

@Component
class PresetRepository {

  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final Clock clock;

  PresetRepository(JdbcClient jdbc, JsonMapper json, Clock clock) {
    this.jdbc = jdbc;
    this.json = json;
    this.clock = clock;
  }

  /** Adds a version that is new. Another node that starts may have been quicker. */
  void add(Preset preset) {
    try {
      jdbc.sql(
              "insert into preset (id, version, place, content, created_at)"
                  + " values (:id, :version, 0, :content, :now)")
          .param("id", preset.id())
          .param("version", preset.version())
          .param("content", json.writeValueAsString(preset))
          .param("now", OffsetDateTime.now(clock), Types.TIMESTAMP_WITH_TIMEZONE)
          .update();
    } catch (DuplicateKeyException already) {
      return;
    }
  }

  /** The order of the list is no part of a preset. */
  void place(Preset preset, int place) {
    jdbc.sql("update preset set place = :place where id = :id")
        .param("place", place)
        .param("id", preset.id())
        .update();
  }

  Optional<Preset> find(String id, int version) {
    return jdbc.sql("select content from preset where id = :id and version = :version")
        .param("id", id)
        .param("version", version)
        .query(this::read)
        .optional();
  }

  List<Preset> newest() {
    return jdbc.sql(
            "select content from preset p"
                + " where version = (select max(version) from preset where id = p.id)"
                + " order by place, id")
        .query(this::read)
        .list();
  }

  private Preset read(ResultSet row, int number) throws SQLException {
    return json.readValue(row.getString("content"), Preset.class);
  }
}
