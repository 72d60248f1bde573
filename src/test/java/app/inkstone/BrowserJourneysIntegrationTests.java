package app.inkstone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Runs the journeys of {@code frontend/journeys} in a real browser, each counted as a test here.
 * They start the application and the fake model server themselves, from this class path.
 */
@DisabledIfSystemProperty(named = "skip.journeys", matches = "true")
class BrowserJourneysIntegrationTests {

  private static final Path FRONTEND = Path.of("frontend").toAbsolutePath();
  private static final Path REPORT = Path.of("target", "journeys.json").toAbsolutePath();

  @TestFactory
  Stream<DynamicTest> journeys() throws IOException, InterruptedException {
    ProcessBuilder playwright = new ProcessBuilder(npx(), "playwright", "test");
    playwright.directory(FRONTEND.toFile()).redirectErrorStream(true);
    playwright
        .environment()
        .put("INKSTONE_JAVA", ProcessHandle.current().info().command().orElse("java"));
    playwright.environment().put("INKSTONE_CLASSPATH", System.getProperty("java.class.path"));
    playwright.environment().put("JOURNEYS_REPORT", REPORT.toString());
    walk(playwright.start());
    List<DynamicTest> told = new ArrayList<>();
    collect(JsonMapper.shared().readTree(REPORT.toFile()), told);
    assertThat(told).isNotEmpty();
    return told.stream();
  }

  /** The streams of this process belong to the test runner; a child must not inherit them. */
  private static void walk(Process playwright) throws IOException, InterruptedException {
    playwright.getOutputStream().close();
    playwright.inputReader().lines().forEach(System.out::println);
    playwright.waitFor();
  }

  private static String npx() {
    boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("windows");
    return windows ? "npx.cmd" : "npx";
  }

  private static void collect(JsonNode suite, List<DynamicTest> told) {
    suite.path("suites").forEach(inner -> collect(inner, told));
    suite.path("specs").forEach(spec -> told.add(journey(spec)));
  }

  /** A journey that was never walked is "skipped" and counts as sound for Playwright; not here. */
  private static List<String> outcomes(JsonNode spec) {
    return spec.get("tests").valueStream().map(test -> test.get("status").asString()).toList();
  }

  private static DynamicTest journey(JsonNode spec) {
    return dynamicTest(
        spec.get("title").asString(),
        () -> assertThat(outcomes(spec)).as(spec.toPrettyString()).containsOnly("expected"));
  }
}
