package app.inkstone.run;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of runs; their order is the order of the queue. */
@Repository
class RunTable {

  private static final String LIVE = "state in ('queued', 'running')";

  private final JdbcClient jdbc;

  RunTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(String id, NewRun run, Instant now) {
    jdbc.sql(
            """
            insert into run (id, subject, task, stage, assignment, record, state, idempotency_key, created_at)
            values (?, ?, ?, ?, ?, '{}', 'queued', ?, ?)
            """)
        .params(id, run.subject(), run.task(), run.stage(), run.assignment())
        .param(run.idempotencyKey())
        .param(Timestamp.from(now))
        .update();
  }

  Optional<Run> find(String id) {
    return jdbc.sql("select * from run where id = ?").param(id).query(RunTable::run).optional();
  }

  Optional<Run> findByKey(String subject, String key) {
    return jdbc.sql("select * from run where subject = ? and idempotency_key = ?")
        .params(subject, key)
        .query(RunTable::run)
        .optional();
  }

  Optional<Run> latest(String subject) {
    return jdbc.sql("select * from run where subject = ? order by sequence desc limit 1")
        .param(subject)
        .query(RunTable::run)
        .optional();
  }

  /** The newest first, from before a place in the queue. */
  List<Run> list(@Nullable RunState state, long before, int limit) {
    return jdbc.sql(
            """
            select * from run where (cast(:state as varchar(20)) is null or state = :state)
            and sequence < :before order by sequence desc limit :limit
            """)
        .param("state", state == null ? null : state.tag())
        .param("before", before)
        .param("limit", limit)
        .query(RunTable::run)
        .list();
  }

  List<Run> live(String subject) {
    return jdbc.sql("select * from run where subject = ? and " + LIVE)
        .param(subject)
        .query(RunTable::run)
        .list();
  }

  List<Run> in(RunState state) {
    return jdbc.sql("select * from run where state = ? order by sequence")
        .param(state.tag())
        .query(RunTable::run)
        .list();
  }

  int count(RunState state) {
    return jdbc.sql("select count(*) from run where state = ?")
        .param(state.tag())
        .query(Integer.class)
        .single();
  }

  /** How many wait before this one. */
  long ahead(Run run) {
    return jdbc.sql("select count(*) from run where sequence < ? and state = 'queued'")
        .param(run.sequence())
        .query(Long.class)
        .single();
  }

  /** The head of the queue, locked against other claims until the transaction ends. */
  Optional<Run> lockNext() {
    return jdbc.sql(
            """
            select * from run where state = 'queued'
            order by sequence limit 1 for update skip locked
            """)
        .query(RunTable::run)
        .optional();
  }

  void begin(String id, Instant now) {
    jdbc.sql("update run set state = 'running', started_at = ? where id = ?")
        .params(Timestamp.from(now), id)
        .update();
  }

  void record(String id, String record) {
    jdbc.sql("update run set record = ? where id = ?").params(record, id).update();
  }

  /** Ends a run that is still in the state it is believed to be in, and tells whether it was. */
  boolean end(Run run, RunEvent.End end, Instant now) {
    return jdbc.sql("update run set state = ?, reason = ?, ended_at = ? where id = ? and state = ?")
            .param(end.state().tag())
            .param(end.reason())
            .param(Timestamp.from(now))
            .param(run.id())
            .param(run.state().tag())
            .update()
        == 1;
  }

  private static Run run(ResultSet row, int number) throws SQLException {
    return new Run(
        row.getString("id"),
        row.getLong("sequence"),
        row.getString("subject"),
        row.getString("task"),
        row.getString("stage"),
        row.getString("assignment"),
        row.getString("record"),
        RunState.of(row.getString("state")),
        row.getString("reason"),
        row.getTimestamp("created_at").toInstant(),
        instant(row, "started_at"),
        instant(row, "ended_at"),
        List.of());
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    Timestamp time = row.getTimestamp(column);
    return time == null ? null : time.toInstant();
  }
}
