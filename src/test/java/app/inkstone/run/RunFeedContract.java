package app.inkstone.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

abstract class RunFeedContract extends RunContract {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @Autowired EventTable log;

  @Test
  void showsOnlyWhatIsCommitted() {
    Run run = start(writing(pieces(200)));

    List<Boolean> committed =
        feed.follow(run.id(), 0)
            .map(event -> log.last(run.id()) >= event.number())
            .collectList()
            .block(PATIENCE);

    assertThat(committed).isNotEmpty().allMatch(yes -> yes);
  }

  @Test
  void resumesAfterEveryEventWithExactlyTheRest() {
    Run run = awaitEnd(start(writing(pieces(400))));
    List<NumberedEvent> all = follow(run, 0);

    assertThat(all).extracting(NumberedEvent::number).isEqualTo(numbers(1, all.size()));
    for (int seen = 0; seen < all.size(); seen++) {
      assertThat(follow(run, seen)).isEqualTo(all.subList(seen, all.size()));
    }
  }

  @Test
  void resumesWhileTheRunGoesOn() {
    CountDownLatch gate = new CountDownLatch(1);
    Run run = start(pausing("前半", gate, "后半"));
    List<NumberedEvent> seen =
        all(feed.follow(run.id(), 0).takeUntil(event -> event.event() instanceof RunEvent.Text));

    Mono<List<NumberedEvent>> rest =
        feed.follow(run.id(), seen.getLast().number()).collectList().cache();
    rest.subscribe();
    gate.countDown();

    List<NumberedEvent> all = new ArrayList<>(seen);
    all.addAll(Objects.requireNonNull(rest.block(PATIENCE)));
    assertThat(text(all)).isEqualTo("前半后半");
  }

  @Test
  void losesNothingForAReaderThatFallsBehind() {
    String[] pieces = pieces(3_000);
    CountDownLatch gate = new CountDownLatch(1);
    Run run =
        start(
            active -> {
              gate.await();
              StepLog step = active.begin("piece", null);
              for (String piece : pieces) {
                step.append(piece);
                step.warn("pace", "an event of its own");
              }
              step.end(RunState.FINISHED, Finish.COMPLETE);
            });

    Flux<NumberedEvent> slow =
        feed.follow(run.id(), 0).limitRate(1).delayElements(Duration.ofNanos(200_000));
    gate.countDown();
    List<NumberedEvent> events = all(slow);

    assertThat(events).extracting(NumberedEvent::number).isEqualTo(numbers(1, events.size()));
    assertThat(text(events)).isEqualTo(String.join("", pieces));
  }

  @Test
  void setsAReaderBackThatIsAheadOfTheLog() {
    Run run = awaitEnd(start(writing("all of it")));

    List<NumberedEvent> events = follow(run, 1_000);

    assertThat(events.getFirst().event())
        .isEqualTo(new RunEvent.Reset(List.of(new RunEvent.StepText(1, "all of it"))));
    assertThat(events.getLast().event()).isInstanceOf(RunEvent.End.class);
  }

  @Test
  void takesBackATextThatIsBegunAnew() {
    Run run =
        awaitEnd(
            start(
                active -> {
                  StepLog step = active.begin("piece", null);
                  step.append("a false start");
                  step.restart();
                  step.append("the text");
                  step.end(RunState.FINISHED, Finish.COMPLETE);
                }));

    assertThat(runs.find(run.id()).steps().getFirst().text()).isEqualTo("the text");
    assertThat(follow(run, 0))
        .extracting(NumberedEvent::event)
        .hasAtLeastOneElementOfType(RunEvent.Reset.class);
  }

  private List<NumberedEvent> follow(Run run, long after) {
    return all(feed.follow(run.id(), after));
  }

  private static List<NumberedEvent> all(Flux<NumberedEvent> events) {
    return Objects.requireNonNull(events.collectList().block(PATIENCE));
  }

  private static String text(List<NumberedEvent> events) {
    StringBuilder text = new StringBuilder();
    for (NumberedEvent event : events) {
      if (event.event() instanceof RunEvent.Text(int _, int at, String piece)) {
        assertThat(at).isEqualTo(text.length());
        text.append(piece);
      }
    }
    return text.toString();
  }

  private static String[] pieces(int count) {
    return IntStream.range(0, count).mapToObj(i -> "第" + i + "🖋 ").toArray(String[]::new);
  }

  private static List<Long> numbers(int from, int to) {
    return IntStream.rangeClosed(from, to).mapToObj(Long::valueOf).toList();
  }
}
