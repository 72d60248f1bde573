package app.inkstone.engine.web;

import app.inkstone.engine.Engines;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The engine's state as a piece of a page. */
@Controller
class EnginePageController {

  private final Engines engines;

  EnginePageController(Engines engines) {
    this.engines = engines;
  }

  @GetMapping("/engine")
  String state(Model model) {
    model.addAttribute("engine", engines.state());
    return "engine/_state";
  }
}
