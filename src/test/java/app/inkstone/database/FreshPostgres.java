package app.inkstone.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Points the application at a new database of one server, which lives as long as the tests. */
public class FreshPostgres
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    String name = "test_" + UUID.randomUUID().toString().replace("-", "");
    JdbcClient.create(Server.RUNNING.getPostgresDatabase()).sql("create database " + name).update();
    TestPropertyValues.of(
            "spring.datasource.url=" + Server.RUNNING.getJdbcUrl("postgres", name),
            "spring.datasource.username=postgres",
            "spring.datasource.password=")
        .applyTo(context);
  }

  private static final class Server {

    static final EmbeddedPostgres RUNNING = start();

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
