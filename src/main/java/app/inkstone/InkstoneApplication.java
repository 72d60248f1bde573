package app.inkstone;

import java.nio.file.Path;
import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.data.relational.core.mapping.NamingStrategy;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Beans carry the names of their classes, so that two modules may use the same noun. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@ConfigurationPropertiesScan
@EnableScheduling
public class InkstoneApplication {

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }

  public static void main(String[] args) {
    // INKSTONE_DATA may be "data" as well as "./data"; H2 takes only absolute and dotted paths.
    String data = System.getenv().getOrDefault("INKSTONE_DATA", "data");
    System.setProperty("INKSTONE_DATA", Path.of(data).toAbsolutePath().toString());
    SpringApplication.run(InkstoneApplication.class, args);
  }

  @Bean
  NamingStrategy tables() {
    return new RowNaming();
  }
}
