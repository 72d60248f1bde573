package app.inkstone.engine;

import app.inkstone.engine.EngineProperties.Choice;
import app.inkstone.text.Language;
import app.inkstone.text.LengthGoal;
import app.inkstone.text.LengthUnit;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** What the tests of the engines share. */
public final class EngineFixtures {

  public static final String MODEL = "qwen3:4b-instruct-2507-q4_K_M";

  public static final Sampling SAMPLING = new Sampling(0.7, 0.8, 20, 0, 1.05, 128, 0.5);

  private EngineFixtures() {}

  public static EngineProperties properties(Choice engine, @Nullable String url) {
    return properties(engine, url, Duration.ofSeconds(20), Duration.ofSeconds(20));
  }

  public static EngineProperties properties(
      Choice engine, @Nullable String url, Duration first, Duration between) {
    return new EngineProperties(
        engine,
        MODEL,
        16_384,
        first,
        between,
        Duration.ofMinutes(30),
        new EngineProperties.Ollama(url),
        new EngineProperties.Rehearsal(100_000));
  }

  public static GenerationRequest request(Message... messages) {
    return new GenerationRequest(
        List.of(messages), SAMPLING, 400, 42, null, section(Language.ZH, 300));
  }

  public static Assignment section(Language language, int amount) {
    LengthUnit unit = language == Language.ZH ? LengthUnit.CHARS : LengthUnit.WORDS;
    return new Assignment(
        Assignment.Kind.SECTION, language, new LengthGoal(amount, unit), "灯塔 lighthouse", "");
  }

  /** The memory of engines reached, on a database of its own. */
  public static EngineContacts contacts() {
    DataSource database =
        new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    new ResourceDatabasePopulator(new ClassPathResource("db/migration/common/V4__engine.sql"))
        .execute(database);
    return new EngineContacts(JdbcClient.create(database), Clock.systemUTC());
  }

  /** All that a generation gives; the last is its end. */
  public static List<Chunk> chunks(Generation generation) {
    List<Chunk> chunks = new ArrayList<>();
    while (true) {
      Chunk chunk = generation.next();
      chunks.add(chunk);
      if (chunk instanceof Chunk.End) {
        return chunks;
      }
    }
  }

  public static String text(List<Chunk> chunks) {
    StringBuilder text = new StringBuilder();
    for (Chunk chunk : chunks) {
      if (chunk instanceof Chunk.Text(String piece)) {
        text.append(piece);
      }
    }
    return text.toString();
  }

  public static Completion completion(List<Chunk> chunks) {
    return ((Chunk.End) chunks.getLast()).completion();
  }
}
