package app.inkstone.engine;

import static app.inkstone.engine.EngineFixtures.properties;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.inkstone.engine.EngineFailure.Reason;
import app.inkstone.engine.EngineProperties.Choice;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EnginesTests {

  private final EngineContacts contacts = EngineFixtures.contacts();
  private EngineState ollama = EngineState.unreachable("ollama", "http://localhost:11434", "m");

  @Test
  void rehearsesWhileNoModelServerHasEverBeenSeen() {
    assertThat(serving(Choice.AUTO, null)).isEqualTo("rehearsal");
    assertThat(engines(Choice.AUTO, null).state().rehearsing()).isTrue();
    assertThat(engines(Choice.AUTO, null).state().verdict()).isEqualTo(Verdict.UNREACHABLE);
  }

  @Test
  void writesWithAModelServerAsSoonAsOneIsThere() {
    ollama = reachable(Verdict.OK);

    assertThat(serving(Choice.AUTO, null)).isEqualTo("ollama");
    assertThat(engines(Choice.AUTO, null).state().rehearsing()).isFalse();
  }

  @Test
  void neverRehearsesAgainAfterAModelServerHasBeenSeen() {
    contacts.reached("ollama");

    assertThat(serving(Choice.AUTO, null)).isEqualTo("ollama");
  }

  @Test
  void neverRehearsesWhenSomebodySaidWhereTheModelServerIs() {
    assertThat(serving(Choice.AUTO, "http://gpu:11434")).isEqualTo("ollama");
  }

  @Test
  void obeysAPlainChoice() {
    ollama = reachable(Verdict.OK);

    assertThat(serving(Choice.REHEARSAL, null)).isEqualTo("rehearsal");
    assertThat(serving(Choice.OLLAMA, null)).isEqualTo("ollama");
  }

  @Test
  void refusesAServerWhoseVersionSpoilsTexts() {
    ollama = reachable(Verdict.REFUSED);

    assertThatThrownBy(() -> engines(Choice.AUTO, null).current())
        .isInstanceOfSatisfying(
            EngineFailure.class,
            failure -> assertThat(failure.reason()).isEqualTo(Reason.VERSION_REFUSED));
  }

  @Test
  void saysThatAnEngineComesLater() {
    assertThatThrownBy(() -> engines(Choice.OPENAI, null)).hasMessageContaining("comes later");
  }

  private static EngineState reachable(Verdict verdict) {
    return new EngineState(
        "ollama", "http://localhost:11434", true, "0.32.15", verdict, "m", true, "d", false);
  }

  private String serving(Choice choice, @Nullable String url) {
    return engines(choice, url).current().describe().engine();
  }

  private Engines engines(Choice choice, @Nullable String url) {
    List<Engine> all =
        List.of(
            new StandIn(Choice.OLLAMA, ollama),
            new StandIn(Choice.REHEARSAL, EngineState.rehearsal("m")));
    return new Engines(all, properties(choice, url), contacts);
  }

  /** An engine that is only asked for its name and state. */
  private record StandIn(Choice choice, EngineState state) implements Engine, TextModel {

    @Override
    public TextModel model() {
      return this;
    }

    @Override
    public List<InstalledModel> models() {
      return List.of();
    }

    @Override
    public ModelDescription describe() {
      return new ModelDescription(state.engine(), "m", null, 16_384);
    }

    @Override
    public Generation start(GenerationRequest request) {
      throw new UnsupportedOperationException();
    }
  }
}
