package app.inkstone.fake;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class FakeOllamaTests {

  private static final String FRAME = "讲清“某某：某某某某”的写法。\n主题：《大模型推理加速的五种实用技术》\n全文2000字\n";

  private final HttpClient http = HttpClient.newHttpClient();
  private final FakeOllama fake = FakeOllama.start();

  @AfterEach
  void close() {
    fake.close();
    http.close();
  }

  @Test
  void makesAnOutlineOfTheTopicAndTheLength() throws Exception {
    JsonNode outline = Wire.JSON.readTree(text(chat(FRAME, "为这篇文章列提纲。", Map.of("type", "object"))));

    assertThat(outline.get("title").asString()).isEqualTo("大模型推理加速的五种实用技术");
    assertThat(outline.get("sections").valueStream().mapToInt(s -> s.get("target").asInt()).sum())
        .isEqualTo(2000);
  }

  @ParameterizedTest
  @CsvSource({
    "现在写第 1/6 节。篇幅：400字。, 360, 460",
    "Now write section 1/6. Length: 150 words., 135, 185"
  })
  void writesAboutAsMuchAsIsAskedFor(String task, int least, int most) throws Exception {
    String text = text(chat(FRAME, task, null));

    int words = text.split("[\\s—]+").length;
    int characters = (int) text.codePoints().filter(c -> !Character.isWhitespace(c)).count();
    assertThat(task.startsWith("Now") ? words : characters).isBetween(least, most);
    assertThat(text).matches("(?s).*[。！.!）🙂🚀]$");
  }

  @Test
  void writesEverySectionDifferently() throws Exception {
    assertThat(text(chat(FRAME, "写第一节。", null))).isNotEqualTo(text(chat(FRAME, "写第二节。", null)));
  }

  @Test
  void polishesLightly() throws Exception {
    String text = text(chat(FRAME, "现在润色第 1 节\n<正文>\n海面很静。灯亮了。\n</正文>", null));

    assertThat(text).startsWith("海面很静").endsWith("灯亮了。").isNotEqualTo("海面很静。灯亮了。");
  }

  @Test
  void isSteeredFromAnotherProcess() throws Exception {
    send("POST", "/_fake/scripts", "[{\"behaviour\": \"no_done\", \"after\": 2}]");
    List<JsonNode> lines = chat(FRAME, "写一节。", null);

    JsonNode seen = Wire.JSON.readTree(send("GET", "/_fake/requests", "")).get("items").get(0);

    assertThat(lines).hasSize(2).noneMatch(line -> line.get("done").asBoolean());
    assertThat(seen.get("sent").asString()).isEqualTo(text(lines));
    assertThat(seen.get("tokens")).hasSize(2);
    assertThat(seen.get("firstTokenAt").asString()).isNotEmpty();
  }

  @Test
  void tellsThatAPromptIsTooLong() throws Exception {
    assertThat(chat(FRAME, "字".repeat(30_000), null).getFirst().get("error").asString())
        .contains("exceed_context_size_error");
  }

  private List<JsonNode> chat(
      String system, String user, @org.jspecify.annotations.Nullable Object format)
      throws Exception {
    Map<String, Object> body =
        new java.util.HashMap<>(
            Map.of(
                "model", Machine.USUAL_MODEL,
                "messages",
                    List.of(
                        Map.of("role", "system", "content", system),
                        Map.of("role", "user", "content", user)),
                "options", Map.of("num_ctx", 16_384, "num_predict", 3000)));
    if (format != null) {
      body.put("format", format);
    }
    return send("POST", "/api/chat", Wire.JSON.writeValueAsString(body))
        .lines()
        .map(Wire.JSON::readTree)
        .toList();
  }

  private String send(String method, String path, String body) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(fake.url() + path))
            .method(method, BodyPublishers.ofString(body))
            .build();
    return http.send(request, BodyHandlers.ofString()).body();
  }

  private static String text(List<JsonNode> lines) {
    return lines.stream()
        .map(line -> line.path("message").path("content").asString(""))
        .collect(Collectors.joining());
  }
}
