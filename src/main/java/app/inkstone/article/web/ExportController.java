package app.inkstone.article.web;

import app.inkstone.article.Article;
import app.inkstone.article.Articles;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/articles")
class ExportController {

  private static final MediaType MARKDOWN =
      new MediaType("text", "markdown", StandardCharsets.UTF_8);
  private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

  private final Articles articles;

  ExportController(Articles articles) {
    this.articles = articles;
  }

  @GetMapping("/{id}.md")
  ResponseEntity<String> markdown(@PathVariable String id) {
    Article article = articles.find(id);
    ContentDisposition file =
        ContentDisposition.attachment()
            .filename(FileName.of(article.title()) + ".md", StandardCharsets.UTF_8)
            .build();
    return ResponseEntity.ok()
        .contentType(MARKDOWN)
        .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
        .body(MarkdownExport.of(article));
  }

  @GetMapping("/{id}.html")
  ResponseEntity<String> html(@PathVariable String id) {
    return ResponseEntity.ok().contentType(HTML).body(HtmlExport.of(articles.find(id)));
  }
}
