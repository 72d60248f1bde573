package app.inkstone.engine.ollama;

import static app.inkstone.engine.EngineFixtures.properties;
import static org.assertj.core.api.Assertions.assertThat;

import app.inkstone.engine.EngineFixtures;
import app.inkstone.engine.EngineProperties;
import app.inkstone.engine.EngineProperties.Choice;
import app.inkstone.engine.ollama.PullProgress.State;
import app.inkstone.fake.Behaviour;
import app.inkstone.fake.FakeOllama;
import app.inkstone.fake.Script;
import app.inkstone.fake.Timing;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class PullsTests {

  private static final Duration LONG_ENOUGH = Duration.ofSeconds(20);

  private final FakeOllama fake = FakeOllama.start(Timing.instant().faster(10)).withoutModels();
  private final EngineProperties properties = properties(Choice.OLLAMA, fake.url());
  private final OllamaBench bench = OllamaBench.on(properties);
  private final Pulls pulls =
      new Pulls(bench.api(), properties, bench.watch(), JsonMapper.builder().build());

  @AfterEach
  void close() {
    pulls.close();
    fake.close();
  }

  @Test
  void showsProgressThatNeverRunsBackwards() {
    List<PullProgress> seen = pulled();

    assertThat(seen).extracting(PullProgress::percent).isSorted().contains(44, 50, 99);
    assertThat(seen.getLast().state()).isEqualTo(State.FINISHED);
    assertThat(seen.getLast().percent()).isEqualTo(100);
    assertThat(seen.getLast().completed()).isEqualTo(2_497_291_818L);
  }

  @Test
  void theModelIsThereAfterwards() {
    boolean before = bench.watch().state().present();

    pulled();

    assertThat(before).isFalse();
    assertThat(bench.watch().state().present()).isTrue();
  }

  @Test
  void anErrorUnderHttp200IsAFailureWithItsText() {
    fake.next(Script.of(Behaviour.PULL_ERROR).after(7).withText("max retries exceeded: EOF"));

    PullProgress last = pulled().getLast();

    assertThat(last.state()).isEqualTo(State.FAILED);
    assertThat(last.error()).isEqualTo("max retries exceeded: EOF");
    assertThat(last.percent()).isEqualTo(44);
  }

  @Test
  void aServerThatIsAwayIsAFailureToo() {
    fake.close();

    assertThat(pulled().getLast().state()).isEqualTo(State.FAILED);
  }

  @Test
  void whoAsksWhileItRunsJoinsIt() {
    fake.next(Script.of(Behaviour.PULL_HANG));
    pulls.start();

    assertThat(pulls.start().state()).isEqualTo(State.RUNNING);
    assertThat(pulls.start().model()).isEqualTo(EngineFixtures.MODEL);
    pulls.follow().skipUntil(progress -> progress.percent() > 0).blockFirst(LONG_ENOUGH);
    assertThat(fake.requests()).hasSize(1);
  }

  @RepeatedTest(10)
  void aFailedPullCanBeTriedAgain() {
    fake.next(Script.of(Behaviour.PULL_ERROR).after(1));

    assertThat(pulled().getLast().state()).isEqualTo(State.FAILED);
    assertThat(pulled().getLast().state()).isEqualTo(State.FINISHED);
  }

  private List<PullProgress> pulled() {
    pulls.start();
    return Objects.requireNonNull(pulls.follow().collectList().block(LONG_ENOUGH));
  }
}
