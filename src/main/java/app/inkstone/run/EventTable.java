package app.inkstone.run;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The log: every event of every run, by its number. */
@Repository
class EventTable {

  private static final int BATCH = 500;

  private final JdbcTemplate template;
  private final JdbcClient jdbc;
  private final EventFormat format;

  EventTable(JdbcTemplate template, EventFormat format) {
    this.template = template;
    this.jdbc = JdbcClient.create(template);
    this.format = format;
  }

  void insert(Collection<LoggedEvent> events) {
    template.batchUpdate(
        "insert into run_event (run, number, type, step, data) values (?, ?, ?, ?, ?)",
        events,
        BATCH,
        this::bind);
  }

  private void bind(PreparedStatement row, LoggedEvent logged) throws SQLException {
    RunEvent event = logged.event().event();
    row.setString(1, logged.run());
    row.setLong(2, logged.event().number());
    row.setString(3, EventFormat.type(event));
    row.setObject(4, step(event), Types.INTEGER);
    row.setString(5, format.data(event));
  }

  private static @Nullable Integer step(RunEvent event) {
    return switch (event) {
      case RunEvent.StepChange change -> change.step();
      case RunEvent.Text text -> text.step();
      case RunEvent.Warning warning -> warning.step();
      case RunEvent.State _, RunEvent.Reset _, RunEvent.End _ -> null;
    };
  }

  long last(String run) {
    return jdbc.sql("select coalesce(max(number), 0) from run_event where run = ?")
        .param(run)
        .query(Long.class)
        .single();
  }

  List<NumberedEvent> after(String run, long number) {
    return jdbc.sql("select * from run_event where run = ? and number > ? order by number")
        .params(run, number)
        .query(this::event)
        .list();
  }

  /** The events that make up the text of a step: its pieces, and what replaced them. */
  List<NumberedEvent> texts(String run, int step) {
    return jdbc.sql(
            """
            select * from run_event where run = ?
            and (type = 'reset' or (type = 'text' and step = ?)) order by number
            """)
        .params(run, step)
        .query(this::event)
        .list();
  }

  private NumberedEvent event(ResultSet row, int rowNumber) throws SQLException {
    return new NumberedEvent(
        row.getLong("number"), format.read(row.getString("type"), row.getString("data")));
  }
}
