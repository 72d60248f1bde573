package app.inkstone.prompt.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.inkstone.WholeApp;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@WholeApp
class TemplatesIntegrationTests {

  @Autowired WebTestClient client;
  @Autowired JsonMapper json;

  @Test
  void listsTheTemplatesWithPartsAndVariables() {
    String body =
        client
            .get()
            .uri("/api/templates")
            .exchange()
            .expectBody(String.class)
            .returnResult()
            .getResponseBody();
    JsonNode items = json.readTree(body).get("items");

    assertThat(items).hasSize(8);
    JsonNode first = items.get(0);
    assertThat(first.propertyNames())
        .containsExactly("id", "version", "stage", "language", "parts", "variables");
    assertThat(first.get("id").stringValue()).isEqualTo("continue-en");
    assertThat(first.get("language").stringValue()).isEqualTo("en");
    assertThat(first.get("parts").propertyNames())
        .containsExactly("role", "structure", "example", "task");
    assertThat(first.get("variables").toString()).contains("\"length_of_section\"");
  }
}
