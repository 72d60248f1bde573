package app.inkstone.run;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The rows of steps. The text of a step is put into its row when the step ends. */
@Repository
class StepTable {

  private static final TypeReference<List<StepWarning>> WARNINGS = new TypeReference<>() {};

  private final JdbcClient jdbc;
  private final JsonMapper json;

  StepTable(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  void insert(String run, int number, String stage, @Nullable String part) {
    jdbc.sql(
            """
            insert into run_step (run, number, stage, part, state, text, warnings, record)
            values (?, ?, ?, ?, 'running', '', '[]', '{}')
            """)
        .param(run)
        .param(number)
        .param(stage)
        .param(part)
        .update();
  }

  void record(String run, int number, String record) {
    jdbc.sql("update run_step set record = ? where run = ? and number = ?")
        .params(record, run, number)
        .update();
  }

  void warnings(String run, int number, List<StepWarning> warnings) {
    jdbc.sql("update run_step set warnings = ? where run = ? and number = ?")
        .params(json.writeValueAsString(warnings), run, number)
        .update();
  }

  void end(String run, int number, RunState state, Finish finish, String text) {
    jdbc.sql("update run_step set state = ?, finish = ?, text = ? where run = ? and number = ?")
        .params(state.tag(), finish.tag(), text, run, number)
        .update();
  }

  List<Step> of(String run) {
    return jdbc.sql("select * from run_step where run = ? order by number")
        .param(run)
        .query(this::step)
        .list();
  }

  private Step step(ResultSet row, int rowNumber) throws SQLException {
    String finish = row.getString("finish");
    return new Step(
        row.getInt("number"),
        row.getString("stage"),
        row.getString("part"),
        RunState.of(row.getString("state")),
        finish == null ? null : Finish.of(finish),
        row.getString("text"),
        json.readValue(row.getString("warnings"), WARNINGS),
        row.getString("record"));
  }
}
