package app.inkstone.preset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.inkstone.engine.Sampling;
import app.inkstone.problem.FieldFault;
import app.inkstone.problem.InvalidInput;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

class ChosenOptionsTests {

  private final Preset poem =
      new ShippedPresets(new ClassPathResource("presets/presets.yaml"))
          .all().stream().filter(preset -> preset.id().equals("poem")).findAny().orElseThrow();

  @Test
  void takesThePresetWhereNothingIsAskedFor() {
    assertThat(chosen("{}")).isEqualTo(new ChosenOptions(poem.sampling(), 128, null));
  }

  @Test
  void takesEveryOptionThatIsAskedFor() {
    ChosenOptions chosen =
        chosen(
            """
            {"temperature": 0, "top_p": 1, "top_k": 33, "min_p": 0.05, "repeat_penalty": 1.2,
             "repeat_last_n": 99, "presence_penalty": 0.5, "num_predict": 64, "seed": 7}\
            """);
    assertThat(chosen.sampling()).isEqualTo(new Sampling(0, 1, 33, 0.05, 1.2, 99, 0.5));
    assertThat(chosen.maxTokens()).isEqualTo(64);
    assertThat(chosen.seed()).isEqualTo(7);
  }

  @Test
  void leavesTheRestToThePreset() {
    assertThat(chosen("{\"top_k\": 33}").sampling())
        .isEqualTo(new Sampling(0.8, 0.9, 33, 0, 1.1, 128, 0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2",
        "-0.1",
        "1e999",
        "\"0.5\"",
        "null",
        "true",
        "[0.5]",
        "{\"a\": 1}",
        "1.500001"
      })
  void refusesATemperatureThatIsNoneAndNamesTheBounds(String value) {
    assertThat(faults("{\"temperature\": " + value + "}"))
        .containsExactly(FieldFault.of("options.temperature", "option-number", "0", "1.5"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "4097", "12.5", "99999999999999999999", "\"64\""})
  void refusesALengthThatIsNoneAndNamesTheBounds(String value) {
    assertThat(faults("{\"num_predict\": " + value + "}"))
        .containsExactly(FieldFault.of("options.num_predict", "option-whole-number", "1", "4096"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"num_ctx", "model", "stop", "length_penalty", "Temperature", ""})
  void refusesAnOptionThatItDoesNotKnowAndNamesThoseItDoes(String name) {
    assertThat(faults("{\"" + name + "\": 1}"))
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.field()).isEqualTo("options." + name);
              assertThat(fault.code()).isEqualTo("option-unknown");
              assertThat(fault.arguments().toString()).contains("temperature", "seed");
            });
  }

  @Test
  void namesAllFaultsAtOnce() {
    assertThat(faults("{\"temperature\": 9, \"seed\": -1, \"top_p\": 0.5, \"x\": 1}"))
        .extracting(FieldFault::field)
        .containsExactlyInAnyOrder("options.temperature", "options.seed", "options.x");
  }

  @Test
  void switchesBothPenaltiesOffForRevisions() {
    ChosenOptions chosen = chosen("{\"presence_penalty\": 1, \"seed\": 7}").withoutPenalties();
    assertThat(chosen)
        .isEqualTo(new ChosenOptions(new Sampling(0.8, 0.9, 50, 0, 1.0, 128, 0), 128, 7));
  }

  private ChosenOptions chosen(String options) {
    return new Wishes(poem, read(options)).granted();
  }

  private List<FieldFault> faults(String options) {
    return assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> chosen(options))
        .actual()
        .fields();
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> read(String json) {
    return JsonMapper.shared().readValue(json, Map.class);
  }
}
