package app.inkstone.engine.web;

import app.inkstone.engine.EngineState;
import app.inkstone.engine.Engines;
import app.inkstone.engine.InstalledModel;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/models")
class ModelsController {

  private final Engines engines;

  ModelsController(Engines engines) {
    this.engines = engines;
  }

  @GetMapping
  Models all() {
    return new Models(engines.state(), engines.models());
  }

  record Models(@JsonUnwrapped EngineState state, List<InstalledModel> items) {}
}
