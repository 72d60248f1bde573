package app.inkstone.fake;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.stream.Stream;

/**
 * What the process is told: {@code --name=value}, or {@code FAKE_OLLAMA_NAME} in the environment.
 */
record Arguments(Map<String, String> given) {

  static Arguments of(String... args) {
    return new Arguments(
        Stream.of(args)
            .filter(arg -> arg.startsWith("--") && arg.contains("="))
            .map(arg -> arg.substring(2).split("=", 2))
            .collect(toMap(pair -> pair[0], pair -> pair[1])));
  }

  int port() {
    return Integer.parseInt(value("port", "0"));
  }

  boolean model() {
    return Boolean.parseBoolean(value("model", "true"));
  }

  Timing timing() {
    Timing real = Timing.real();
    return new Timing(
        Integer.parseInt(value("load", String.valueOf(real.loadMs()))),
        Double.parseDouble(value("prompt", String.valueOf(real.promptTokensPerSecond()))),
        Double.parseDouble(value("tokens", String.valueOf(real.tokensPerSecond()))),
        Double.parseDouble(value("speed", "1")));
  }

  private String value(String name, String otherwise) {
    String environment = System.getenv("FAKE_OLLAMA_" + name.toUpperCase(java.util.Locale.ROOT));
    return given.getOrDefault(name, environment == null ? otherwise : environment);
  }
}
