package app.inkstone.article.web;

import app.inkstone.article.Articles;
import app.inkstone.article.Section;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/articles/{article}/sections/{section}")
class SectionController {

  private final Articles articles;

  SectionController(Articles articles) {
    this.articles = articles;
  }

  @PatchMapping
  ResponseEntity<Section> change(
      @PathVariable String article,
      @PathVariable String section,
      @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
      @RequestBody SectionRequest request) {
    long version = EntityTag.expected(ifMatch);
    return tagged(articles.change(article, section, version, request.read(), Visitor.AUTHOR));
  }

  @PostMapping("/proposals/{proposal}/acceptance")
  ResponseEntity<Section> accept(
      @PathVariable String article,
      @PathVariable String section,
      @PathVariable String proposal,
      @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
    long version = EntityTag.expected(ifMatch);
    return tagged(articles.accept(article, section, proposal, version, Visitor.AUTHOR));
  }

  @PostMapping("/proposals/{proposal}/rejection")
  ResponseEntity<Section> reject(
      @PathVariable String article,
      @PathVariable String section,
      @PathVariable String proposal,
      @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
    long version = EntityTag.expected(ifMatch);
    return tagged(articles.reject(article, section, proposal, version, Visitor.AUTHOR));
  }

  private static ResponseEntity<Section> tagged(Section section) {
    return ResponseEntity.ok().eTag(EntityTag.of(section.version())).body(section);
  }
}
