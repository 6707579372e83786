package dev.tocsin.analysis;

import java.util.List;
import java.util.stream.IntStream;

/// Reads the sentences of an article together: what kinds of signal each asserts, and which kind is
/// the article's news, if any. A few small neural networks, its members, were taught by the same
/// labelled articles, each from another beginning (the test class `Training`; decision 0011); what
/// they agree on is right more often than what one of them says. Safe for threads.
final class Network {
  private final Vocabulary vocabulary;
  private final Patterns patterns;
  private final List<Member> members;

  /// @param layers of each member
  Network(Vocabulary vocabulary, List<Layers> layers) {
    this.vocabulary = vocabulary;
    this.patterns = new Patterns(vocabulary, layers);
    this.members =
        IntStream.range(0, layers.size())
            .mapToObj(m -> new Member(layers.get(m), m * Layers.FOUND))
            .toList();
  }

  /// The one that ships.
  static Network builtIn() {
    return BuiltIn.NETWORK;
  }

  /// One that knows no language, so that the rules alone are heard.
  static Network untaught() {
    Vocabulary none = new Vocabulary(List.of(), List.of(), List.of());
    return new Network(none, List.of(new Layers(none)));
  }

  /// Read once, where it is first asked for.
  private static final class BuiltIn {
    static final Network NETWORK = Resources.read("weights/network.bin", NetworkFile::read);
  }

  /// Whether it was taught the language of a sentence.
  boolean knows(Sentence s) {
    return vocabulary.knows(s.lexicon().language());
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  List<Layers> layers() {
    return members.stream().map(Member::layers).toList();
  }

  /// @param sentences of an article, in their order; at least one
  Opinion read(List<Seen> sentences) {
    List<float[]> found = sentences.stream().map(patterns::found).toList();
    return new Opinion(
        patterns,
        sentences,
        found,
        members.stream().map(member -> member.read(sentences, found)).toList());
  }
}
