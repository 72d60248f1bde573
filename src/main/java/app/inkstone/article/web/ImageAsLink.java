package app.inkstone.article.web;

import java.util.Map;
import java.util.Set;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** Shows where a picture is instead of loading it: a file that is passed on must not call home. */
class ImageAsLink implements NodeRenderer {

  private final HtmlNodeRendererContext context;

  ImageAsLink(HtmlNodeRendererContext context) {
    this.context = context;
  }

  @Override
  public Set<Class<? extends Node>> getNodeTypes() {
    return Set.of(Image.class);
  }

  @Override
  public void render(Node node) {
    Image image = (Image) node;
    String address = context.urlSanitizer().sanitizeLinkUrl(image.getDestination());
    context.getWriter().tag("a", Map.of("href", context.encodeUrl(address)));
    for (Node child = image.getFirstChild(); child != null; child = child.getNext()) {
      context.render(child);
    }
    context.getWriter().tag("/a");
  }
}
