package app.inkstone.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

abstract class RunsContract extends RunContract {

  @Autowired RunClaims claims;
  @Autowired JdbcClient jdbc;

  @Test
  void keepsTheTextOfAFinishedRun() {
    Run ended = awaitEnd(start(writing("天地", "玄黄，", "a 🖋", " word\r\n")));

    assertThat(ended.state()).isEqualTo(RunState.FINISHED);
    assertThat(ended.steps().getFirst().text()).isEqualTo("天地玄黄，a 🖋 word\r\n");
    assertThat(ended.steps().getFirst().finish()).isEqualTo(Finish.COMPLETE);
  }

  @Test
  void showsTheTextOfARunThatIsStillWorkedOn() {
    CountDownLatch gate = new CountDownLatch(1);
    Run run = start(pausing("so far", gate, ""));

    await().until(() -> textOf(run), "so far"::equals);
    gate.countDown();
    awaitEnd(run);
  }

  private String textOf(Run run) {
    return runs.find(run.id()).steps().stream().map(Step::text).findFirst().orElse("");
  }

  @Test
  void keepsWhatCameWhenItIsStopped() {
    Run run = start(pausing("kept", new CountDownLatch(1), " never written"));
    await().until(() -> textOf(run), "kept"::equals);

    runs.cancel(run.id());

    Run ended = awaitEnd(run);
    assertThat(ended.state()).isEqualTo(RunState.STOPPED);
    assertThat(ended.steps().getFirst().text()).isEqualTo("kept");
  }

  @Test
  void worksOnOneRunAtATimeInTheirOrder() {
    CountDownLatch gate = new CountDownLatch(1);
    Run first = start(pausing("", gate, ""));
    awaitState(first, RunState.RUNNING);
    Run second = start(writing("second"));
    Run third = start(writing("third"));

    assertThat(runs.position(second)).contains(1L);
    assertThat(runs.position(third)).contains(2L);
    gate.countDown();
    assertThat(awaitEnd(third).startedAt()).isAfterOrEqualTo(awaitEnd(second).endedAt());
  }

  @Test
  void stopsARunThatWaits() {
    CountDownLatch gate = new CountDownLatch(1);
    Run first = start(pausing("", gate, ""));
    Run waiting = start(writing("never"));

    assertThat(runs.cancel(waiting.id()).state()).isEqualTo(RunState.STOPPED);
    gate.countDown();
    awaitEnd(first);
    assertThat(runs.find(waiting.id()).steps()).isEmpty();
    assertThatThrownBy(() -> runs.cancel(waiting.id())).isInstanceOf(RunAlreadyEnded.class);
  }

  @Test
  void takesASecondOrderWithTheSameKeyForTheFirst() {
    String subject = UUID.randomUUID().toString();

    Run first = order(subject, "key-1");

    assertThat(order(subject, "key-1").id()).isEqualTo(first.id());
    assertThat(order(subject, "key-2").id()).isNotEqualTo(first.id());
  }

  @Test
  void tellsWhyARunWasBrokenOff() {
    Run broken =
        awaitEnd(
            start(
                run -> {
                  throw WorkBroken.interrupted("silent", "no line for 2 minutes");
                }));
    Run defect = awaitEnd(start(_ -> List.of().getFirst()));

    assertThat(broken.state()).isEqualTo(RunState.INTERRUPTED);
    assertThat(broken.reason()).isEqualTo("silent");
    assertThat(defect.state()).isEqualTo(RunState.FAILED);
    assertThat(defect.reason()).isEqualTo("internal");
  }

  @Test
  void savesTheTextOfARunWhoseApplicationEnded() {
    Run run = awaitEnd(start(writing("what ", "came")));
    pretendThatTheApplicationEndedInTheMiddleOf(run);

    claims.salvageLost();

    Run found = runs.find(run.id());
    assertThat(found.state()).isEqualTo(RunState.INTERRUPTED);
    assertThat(found.reason()).isEqualTo("server_stopped");
    assertThat(found.steps().getFirst().text()).isEqualTo("what came");
    assertThat(tasks.salvaged).anyMatch(saved -> saved.id().equals(run.id()));
  }

  @Test
  void putsTheTextAwayOfARunThatFailedByAnErrorOfOurs() {
    Run run =
        awaitEnd(
            start(
                active -> {
                  active.begin("piece", null).append("before the defect");
                  throw new IllegalStateException("a defect");
                }));

    assertThat(run.reason()).isEqualTo("internal");
    assertThat(run.steps().getFirst().state()).isEqualTo(RunState.FAILED);
    assertThat(run.steps().getFirst().text()).isEqualTo("before the defect");
    assertThat(tasks.salvaged).anyMatch(saved -> saved.id().equals(run.id()));
  }

  private void pretendThatTheApplicationEndedInTheMiddleOf(Run run) {
    jdbc.sql("update run set state = 'running' where id = ?").param(run.id()).update();
    jdbc.sql("update run_step set state = 'running', text = '' where run = ?")
        .param(run.id())
        .update();
  }

  @Test
  void replacesWhatNoDatabaseCanHold() {
    Run ended = awaitEnd(start(writing("a\u0000b", "\uD83D", "\uDD8B", "\uD83D")));

    assertThat(ended.steps().getFirst().text()).isEqualTo("a\uFFFDb🖋\uFFFD");
  }
}
