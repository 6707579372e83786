package dev.tocsin.parse;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// A block of a page: an element that begins on a line of its own, with the lines inside of it.
final class Box {
  /// Elements that hold one paragraph.
  private static final Set<String> LEAVES =
      Set.of(
          "p",
          "li",
          "blockquote",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "pre",
          "dd",
          "dt",
          "td",
          "tr");

  final Element element;
  final @Nullable Box parent;
  final Role role;

  /// Lines inside: from the first, to before the last.
  final int from;

  int to;

  Box(Element element, @Nullable Box parent, Role role, int from) {
    this.element = element;
    this.parent = parent;
    this.role = role;
    this.from = from;
    this.to = from;
  }

  String tag() {
    return element.normalName();
  }

  /// One paragraph, never an article.
  boolean leaf() {
    return LEAVES.contains(tag());
  }

  boolean heading() {
    String tag = tag();
    return tag.length() == 2
        && tag.charAt(0) == 'h'
        && tag.charAt(1) >= '1'
        && tag.charAt(1) <= '6';
  }

  /// True for a box of this kind, or inside of one that is inside of `outer`.
  boolean within(String tag, Box outer) {
    for (Box b = this; b != null && !b.equals(outer); b = b.parent) {
      if (b.tag().equals(tag)) {
        return true;
      }
    }
    return false;
  }
}
