package app.inkstone.article;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Empties the trash of what has lain in it for thirty days. */
@Component
class Trash {

  static final Duration KEPT_FOR = Duration.ofDays(30);

  private static final Logger log = LoggerFactory.getLogger(Trash.class);

  private final Shelf shelf;

  Trash(Shelf shelf) {
    this.shelf = shelf;
  }

  @Scheduled(cron = "0 30 4 * * *")
  @Transactional
  public void empty() {
    int purged = shelf.purge(KEPT_FOR);
    if (purged > 0) {
      log.info("{} articles left the trash for good", purged);
    }
  }
}
