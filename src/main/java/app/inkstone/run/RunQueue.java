package app.inkstone.run;

import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Gives waiting runs to workers, in their order, as many at a time as there are slots. */
@Component
class RunQueue implements SmartLifecycle, SmartInitializingSingleton {

  /** Workers are told first that the application ends. */
  static final int PHASE = SmartLifecycle.DEFAULT_PHASE;

  private static final Logger LOG = LoggerFactory.getLogger(RunQueue.class);

  private final RunClaims claims;
  private final RunWorker worker;
  private final RunProperties properties;
  private final Semaphore slots;
  private final Semaphore news = new Semaphore(0);
  private volatile boolean running;

  RunQueue(RunClaims claims, RunWorker worker, RunProperties properties) {
    this.claims = claims;
    this.worker = worker;
    this.properties = properties;
    this.slots = new Semaphore(properties.slots());
  }

  /** Says that a run has come into the queue. */
  void announce() {
    news.release();
  }

  private void dispatch() {
    try {
      while (running) {
        slots.acquire();
        awaitNext().ifPresent(this::begin);
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /** The next run, or none when the application ends. */
  private Optional<Run> awaitNext() throws InterruptedException {
    while (running) {
      Optional<Run> next = claim();
      if (next.isPresent()) {
        return next;
      }
      if (news.tryAcquire(properties.poll().toMillis(), TimeUnit.MILLISECONDS)) {
        news.drainPermits();
      }
    }
    return Optional.empty();
  }

  /** A database that is away is asked again; the runs are safe in it. */
  private Optional<Run> claim() {
    try {
      return claims.claimNext();
    } catch (RuntimeException away) {
      LOG.warn("The queue cannot be read", away);
      return Optional.empty();
    }
  }

  private void begin(Run run) {
    Thread.ofVirtual()
        .name("run-" + run.sequence())
        .start(
            () -> {
              try {
                worker.work(run);
              } finally {
                slots.release();
              }
            });
  }

  /** Before anybody can look: no page may show a run as running that nobody works on. */
  @Override
  public void afterSingletonsInstantiated() {
    claims.salvageLost();
  }

  /** Begins when everything that a task may need has started. */
  @EventListener(ApplicationReadyEvent.class)
  void open() {
    Thread.ofVirtual().name("run-queue").start(this::dispatch);
  }

  @Override
  public void start() {
    running = true;
  }

  @Override
  public void stop() {
    running = false;
    news.release();
    worker.abandonAll();
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  @Override
  public int getPhase() {
    return PHASE;
  }
}
