package app.inkstone.article.web;

import app.inkstone.article.Article;
import app.inkstone.article.Articles;
import app.inkstone.article.EarlierArticle;
import app.inkstone.article.RevisionPage;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/articles/{id}/revisions")
class RevisionController {

  private final Articles articles;

  RevisionController(Articles articles) {
    this.articles = articles;
  }

  @GetMapping
  RevisionPage list(
      @PathVariable String id,
      @RequestParam(defaultValue = "20") int limit,
      @RequestParam(defaultValue = "" + Integer.MAX_VALUE) int after) {
    return articles.revisions(id, after, limit);
  }

  @GetMapping("/{number}")
  EarlierArticle find(@PathVariable String id, @PathVariable int number) {
    return articles.revision(id, number);
  }

  @PostMapping("/{number}/restoration")
  ResponseEntity<Article> restore(@PathVariable String id, @PathVariable int number) {
    Article restored = articles.restoreRevision(id, number, Visitor.AUTHOR);
    return ResponseEntity.ok().eTag(EntityTag.of(restored.version())).body(restored);
  }
}
