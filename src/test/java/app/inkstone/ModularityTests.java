package app.inkstone;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

  private final ApplicationModules modules = ApplicationModules.of(InkstoneApplication.class);

  @Test
  void modulesUseOnlyWhatTheyDeclare() {
    modules.verify();
  }
}
