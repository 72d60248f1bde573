package app.inkstone.engine;

import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers, over restarts too, which engines have ever been reached. */
@Component
public class EngineContacts {

  private final JdbcClient jdbc;
  private final Clock clock;
  private volatile boolean known;

  public EngineContacts(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  public boolean ever() {
    if (!known) {
      known = jdbc.sql("select count(*) from engine_contact").query(Long.class).single() > 0;
    }
    return known;
  }

  public void reached(String engine) {
    if (ever()) {
      return;
    }
    try {
      jdbc.sql("insert into engine_contact (engine, reached_at) values (?, ?)")
          .params(engine, Timestamp.from(clock.instant()))
          .update();
    } catch (DuplicateKeyException reachedElsewhereMeanwhile) {
      known = true;
    }
  }
}
