package app.inkstone.engine.ollama;

import static app.inkstone.engine.EngineFixtures.properties;
import static org.assertj.core.api.Assertions.assertThat;

import app.inkstone.engine.EngineContacts;
import app.inkstone.engine.EngineProperties;
import app.inkstone.engine.EngineProperties.Choice;
import app.inkstone.engine.EngineState;
import app.inkstone.engine.Verdict;
import app.inkstone.fake.FakeOllama;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.web.client.RestClient;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;

class OllamaWatchTests {

  private final FakeOllama fake = FakeOllama.start();

  @AfterEach
  void close() {
    fake.close();
  }

  @ParameterizedTest
  @CsvSource({
    "0.34.0, OK",
    "0.32.10, OK",
    "0.33.0-rc2, OK",
    "0.32.9, WARN",
    "0.30.1, WARN",
    "0.30.0, REFUSED",
    "0.24.0, REFUSED",
    "0.0.0, WARN",
    "strange, WARN"
  })
  void judgesTheVersion(String version, Verdict verdict) {
    fake.version(version);

    assertThat(state()).extracting(EngineState::version).isEqualTo(version);
    assertThat(state().verdict()).isEqualTo(verdict);
    assertThat(state().present()).isTrue();
  }

  @Test
  void seesThatTheModelIsMissing() {
    fake.withoutModels();

    assertThat(state().verdict()).isEqualTo(Verdict.MISSING);
    assertThat(state().reachable()).isTrue();
  }

  @Test
  void anOldServerIsRefusedAlsoWithoutTheModel() {
    fake.version("0.24.0").withoutModels();

    assertThat(state().verdict()).isEqualTo(Verdict.REFUSED);
  }

  @Test
  void seesThatNobodyIsThere() {
    fake.close();

    assertThat(state().verdict()).isEqualTo(Verdict.UNREACHABLE);
    assertThat(state().reachable()).isFalse();
  }

  @Test
  void doesNotKeepAPageWaitingForAServerThatAcceptsButNeverAnswers() throws IOException {
    try (ServerSocket mute = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      Instant start = Instant.now();

      EngineState state = state("http://127.0.0.1:" + mute.getLocalPort());

      assertThat(state.reachable()).isFalse();
      assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofMillis(1500));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "null",
        "[]",
        "{\"version\":\"0.32.15\",\"models\":[null]}",
        "{\"version\":\"0.32.15\",\"models\":[{}]}"
      })
  void takesAServerThatAnswersStrangelyForNone(String answer) {
    DisposableServer strange =
        HttpServer.create()
            .host("127.0.0.1")
            .handle(
                (asked, response) ->
                    response
                        .addHeader("Content-Type", "application/json")
                        .sendString(Mono.just(answer)))
            .bindNow();
    try {
      assertThat(state("http://127.0.0.1:" + strange.port()).verdict())
          .isEqualTo(Verdict.UNREACHABLE);
    } finally {
      strange.disposeNow();
    }
  }

  @Test
  void seesTheServerAlsoWhenItCannotBeNoted() {
    EngineProperties properties = properties(Choice.OLLAMA, fake.url());
    JdbcClient withoutTables = JdbcClient.create(new DriverManagerDataSource("jdbc:h2:mem:"));
    EngineContacts contacts = new EngineContacts(withoutTables, Clock.systemUTC());
    OllamaServer server = new OllamaServer(RestClient.builder(), properties);

    OllamaWatch watch = new OllamaWatch(server, properties, contacts, Clock.systemUTC());

    assertThat(watch.state().verdict()).isEqualTo(Verdict.OK);
  }

  @Test
  void neverShowsAPasswordInTheAddress() {
    assertThat(state("http://me:secret@127.0.0.1:1").url()).isEqualTo("http://127.0.0.1:1");
  }

  private EngineState state() {
    return state(fake.url());
  }

  private static EngineState state(String url) {
    return OllamaBench.on(properties(Choice.OLLAMA, url)).watch().state();
  }
}
