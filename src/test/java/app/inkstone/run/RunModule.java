package app.inkstone.run;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/** The run module alone, with a task that does what a test tells it. */
@TestConfiguration
@EnableConfigurationProperties(RunProperties.class)
@ComponentScan(
    basePackageClasses = Runs.class,
    excludeFilters =
        @ComponentScan.Filter(type = FilterType.REGEX, pattern = "app\\.inkstone\\.run\\.web.*"))
class RunModule {

  @Bean
  MeterRegistry registry() {
    return new SimpleMeterRegistry();
  }

  @Bean
  ScriptedTask scripted() {
    return new ScriptedTask();
  }
}
