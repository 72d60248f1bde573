package app.inkstone.article.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.inkstone.article.Article;
import app.inkstone.article.ArticleState;
import app.inkstone.article.Brief;
import app.inkstone.article.Origin;
import app.inkstone.article.Section;
import app.inkstone.article.SectionState;
import app.inkstone.text.Language;
import app.inkstone.text.Length;
import app.inkstone.text.LengthGoal;
import app.inkstone.text.LengthUnit;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExportTests {

  private static final LengthGoal TARGET = new LengthGoal(400, LengthUnit.CHARS);

  @Test
  void writesTitleHeadingsAndTextsAsMarkdown() {
    Article article = article("推理加速", section("量化", 1, "八位就够。"), section("代价", 2, ""));

    assertThat(MarkdownExport.of(article)).isEqualTo("# 推理加速\n\n## 量化\n\n八位就够。\n\n### 代价\n");
  }

  @Test
  void writesADocumentInItsLanguage() {
    String html = html("| a | b |\n|---|---|\n| 1 | ~~2~~ |");

    assertThat(html).startsWith("<!DOCTYPE html>\n<html lang=\"zh\">");
    assertThat(html).contains("<title>A &amp; &lt;B&gt;</title>", "<h2>C&lt;/h2&gt;</h2>");
    assertThat(html).contains("<td>1</td>", "<del>2</del>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "[x](javascript:alert(1))",
        "[x](data:text/html;base64,PHNjcmlwdD4=)",
        "![x](https://example.org/spy.png)",
        "![x](javascript:alert(1))",
        "```\n<script>alert(1)",
        "<https://example.org/\"onmouseover=alert(1)>"
      })
  void runsAndLoadsNothing(String text) {
    assertThat(html(text))
        .doesNotContainIgnoringCase(
            "<script", "<img", "href=\"javascript", "href=\"data", "\"onmouse");
  }

  @Test
  void endsAnOpenCodeFenceWithItsSection() {
    Article article = article("T", section("一", 1, "```\ncode"), section("二", 1, "**粗**"));

    assertThat(HtmlExport.of(article)).contains("<h2>二</h2>", "<strong>粗</strong>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "**“加粗”**后文|<p><strong>“加粗”</strong>后文</p>",
        "前文**“加粗”**|<p>前文<strong>“加粗”</strong></p>",
        "前文**（加粗）**后文|<p>前文<strong>（加粗）</strong>后文</p>",
        "说。**加粗**。完|<p>说。<strong>加粗</strong>。完</p>",
        "**a**b|<p><strong>a</strong>b</p>",
        "五 ** 六 ** 七|<p>五 ** 六 ** 七</p>",
        "`**“码”**后`|<p><code>**“码”**后</code></p>",
        "**“没有结束|<p>**“没有结束</p>"
      })
  void makesChineseBold(String markdown, String html) {
    assertThat(html(markdown)).contains(html);
  }

  @ParameterizedTest
  @CsvSource({
    "推理加速, 推理加速",
    "'a/b\\c\"d\r\nSet-Cookie: x', 'a b c d Set-Cookie  x'",
    "'..', 'article..'",
    "'???', 'article'"
  })
  void makesFileNamesFitForAnySystem(String title, String name) {
    assertThat(FileName.of(title)).isEqualTo(name);
  }

  private static String html(String text) {
    return HtmlExport.of(article("A & <B>", section("C</h2>", 1, text)));
  }

  private static Article article(String title, Section... sections) {
    Brief brief = new Brief(title, null, null, Language.ZH, TARGET, null);
    Length length = new Length(0, LengthUnit.CHARS);
    Instant now = Instant.EPOCH;
    return new Article(
        "a", title, brief, 1, ArticleState.DRAFTED, length, now, now, null, List.of(sections));
  }

  private static Section section(String heading, int level, String text) {
    Length length = new Length(text.length(), LengthUnit.CHARS);
    SectionState state = text.isEmpty() ? SectionState.EMPTY : SectionState.WRITTEN;
    return new Section(
        heading,
        heading,
        level,
        List.of(),
        TARGET,
        text,
        state,
        1,
        Origin.WRITER,
        null,
        length,
        null);
  }
}
