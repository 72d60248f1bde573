package app.inkstone.database;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** Points the application at a PostgreSQL of the image that the compose file names. */
class PostgresContainer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    PostgreSQLContainer container = new PostgreSQLContainer("postgres:18");
    container.start();
    TestPropertyValues.of(
            "spring.datasource.url=" + container.getJdbcUrl(),
            "spring.datasource.username=" + container.getUsername(),
            "spring.datasource.password=" + container.getPassword())
        .applyTo(context);
  }
}
