package app.inkstone.drafting.web;

import app.inkstone.article.Articles;
import app.inkstone.drafting.RunReports;
import app.inkstone.engine.Engines;
import app.inkstone.preset.Preset;
import app.inkstone.preset.Presets;
import app.inkstone.run.Runs;
import app.inkstone.text.Language;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class RunPanelController {

  private final Articles articles;
  private final Presets presets;
  private final Engines engines;
  private final Runs runs;
  private final RunReports reports;

  RunPanelController(
      Articles articles, Presets presets, Engines engines, Runs runs, RunReports reports) {
    this.articles = articles;
    this.presets = presets;
    this.engines = engines;
    this.runs = runs;
    this.reports = reports;
  }

  @GetMapping("/articles/{article}/runs/latest")
  String latest(@PathVariable String article, Locale locale, Model model) {
    model.addAttribute("article", articles.find(article));
    model.addAttribute("presets", choices(locale));
    model.addAttribute("engine", engines.state());
    runs.latest(article).map(reports::of).ifPresent(run -> model.addAttribute("run", run));
    return "drafting/_panel";
  }

  private List<PresetChoice> choices(Locale locale) {
    Language language = locale.getLanguage().equals("zh") ? Language.ZH : Language.EN;
    return presets.all().stream().map(preset -> choice(preset, language)).toList();
  }

  private static PresetChoice choice(Preset preset, Language language) {
    return new PresetChoice(
        preset.id(),
        preset.names().getOrDefault(language, preset.id()),
        preset.purposes().getOrDefault(language, ""),
        preset.isDefault());
  }

  /** A preset as the panel offers it. */
  record PresetChoice(String id, String name, String purpose, boolean isDefault) {}
}
