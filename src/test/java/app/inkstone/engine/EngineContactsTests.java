package app.inkstone.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

class EngineContactsTests {

  private final DriverManagerDataSource database =
      new DriverManagerDataSource("jdbc:h2:mem:contacts;DB_CLOSE_DELAY=-1");

  @Test
  void remembersOverARestart() {
    new ResourceDatabasePopulator(new ClassPathResource("db/migration/common/V4__engine.sql"))
        .execute(database);
    boolean before = contacts().ever();

    contacts().reached("ollama");
    contacts().reached("ollama");

    assertThat(before).isFalse();
    assertThat(contacts().ever()).isTrue();
  }

  private EngineContacts contacts() {
    return new EngineContacts(JdbcClient.create(database), Clock.systemUTC());
  }
}
