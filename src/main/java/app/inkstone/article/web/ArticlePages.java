package app.inkstone.article.web;

import app.inkstone.article.Article;
import app.inkstone.article.Articles;
import app.inkstone.problem.InvalidInput;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.reactive.result.view.Rendering;

@Controller
@RequestMapping("/articles")
class ArticlePages {

  private final Articles articles;
  private final FormFaults faults;

  ArticlePages(Articles articles, FormFaults faults) {
    this.articles = articles;
    this.faults = faults;
  }

  @GetMapping
  Rendering home(@ModelAttribute("query") ListRequest query) {
    return home(query, BriefForm.EMPTY, Map.of(), HttpStatus.OK);
  }

  @PostMapping(consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  Rendering begin(@ModelAttribute("form") BriefForm form, Locale language) {
    try {
      Article begun = articles.create(form.read());
      return Rendering.redirectTo("/articles/" + begun.id()).status(HttpStatus.SEE_OTHER).build();
    } catch (InvalidInput refused) {
      return home(ListRequest.ALL, form, faults.byField(refused, language), HttpStatus.BAD_REQUEST);
    }
  }

  @GetMapping("/{id}")
  Rendering desk(@PathVariable String id) {
    return Rendering.view("article/desk").modelAttribute("article", articles.find(id)).build();
  }

  private Rendering home(
      ListRequest query, BriefForm form, Map<String, String> faultsOfForm, HttpStatus status) {
    return Rendering.view("article/home")
        .status(status)
        .modelAttribute("articles", articles.list(query.read()))
        .modelAttribute("query", query)
        .modelAttribute("form", form)
        .modelAttribute("faults", faultsOfForm)
        .build();
  }
}
