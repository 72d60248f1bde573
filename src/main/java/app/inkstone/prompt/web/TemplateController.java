package app.inkstone.prompt.web;

import app.inkstone.prompt.PromptTemplate;
import app.inkstone.prompt.Prompts;
import app.inkstone.text.Language;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class TemplateController {

  private final Prompts prompts;

  TemplateController(Prompts prompts) {
    this.prompts = prompts;
  }

  @GetMapping("/api/templates")
  TemplateList list() {
    return new TemplateList(prompts.all().stream().map(TemplateItem::of).toList());
  }

  record TemplateList(List<TemplateItem> items) {}

  record TemplateItem(
      String id,
      int version,
      String stage,
      Language language,
      Parts parts,
      List<String> variables) {

    private static TemplateItem of(PromptTemplate template) {
      return new TemplateItem(
          template.id(),
          template.version(),
          template.stage(),
          template.language(),
          Parts.of(template),
          template.variables());
    }
  }

  record Parts(String role, String structure, String example, String task) {

    private static Parts of(PromptTemplate template) {
      return new Parts(template.role(), template.structure(), template.example(), template.task());
    }
  }
}
