package app.inkstone.article.web;

import app.inkstone.article.Article;
import app.inkstone.article.ArticlePage;
import app.inkstone.article.Articles;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/articles")
class ArticleController {

  private final Articles articles;

  ArticleController(Articles articles) {
    this.articles = articles;
  }

  @PostMapping
  ResponseEntity<Article> create(@RequestBody ArticleRequest request) {
    Article begun = articles.create(request.read());
    return ResponseEntity.created(URI.create("/api/articles/" + begun.id()))
        .eTag(EntityTag.of(begun.version()))
        .body(begun);
  }

  @GetMapping
  ArticlePage list(@ParameterObject ListRequest request) {
    return articles.list(request.read());
  }

  /** The tag does not name the texts; in a ResponseEntity it would let a reader keep old ones. */
  @GetMapping("/{id}")
  Article find(@PathVariable String id, ServerHttpResponse response) {
    Article article = articles.find(id);
    response.getHeaders().setETag(EntityTag.of(article.version()));
    return article;
  }

  @PutMapping("/{id}/outline")
  ResponseEntity<Article> replaceOutline(
      @PathVariable String id,
      @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
      @RequestBody OutlineRequest request) {
    long version = EntityTag.expected(ifMatch);
    return tagged(articles.replaceOutline(id, version, request.read(), Visitor.AUTHOR));
  }

  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void trash(@PathVariable String id) {
    articles.trash(id);
  }

  @PostMapping("/{id}/restoration")
  ResponseEntity<Article> restore(@PathVariable String id) {
    return tagged(articles.restore(id));
  }

  private static ResponseEntity<Article> tagged(Article article) {
    return ResponseEntity.ok().eTag(EntityTag.of(article.version())).body(article);
  }
}
