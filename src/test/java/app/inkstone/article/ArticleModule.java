package app.inkstone.article;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

@TestConfiguration
@Import({
  Articles.class,
  Shelf.class,
  Catalogue.class,
  Planning.class,
  Pen.class,
  Proposals.class,
  History.class,
  Trash.class
})
class ArticleModule {

  @Bean
  @Primary
  SteppingClock steppingClock() {
    return new SteppingClock();
  }
}
