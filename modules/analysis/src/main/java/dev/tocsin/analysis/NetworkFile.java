package dev.tocsin.analysis;

import dev.tocsin.analysis.Layers.Layer;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/// A [Network] as a file: what it is made of, its vocabulary, and its members' layers as 16-bit
/// floats (IEEE 754 binary16), big-endian.
final class NetworkFile {
  private static final String SHAPE =
      "Tocsin network 3: "
          + List.of(
              Layers.MEANING,
              Layers.AROUND,
              Layers.PATTERNS,
              Layers.LOOKS,
              Layers.LOOKED_AT,
              Layers.STATE,
              Marks.COUNT,
              Layers.NEWS_KINDS)
          + Marks.KINDS
          + List.of(Layer.values());

  private NetworkFile() {}

  static void write(Network network, OutputStream to) throws IOException {
    DataOutputStream out = new DataOutputStream(to);
    Vocabulary vocabulary = network.vocabulary();
    out.writeUTF(SHAPE);
    write(vocabulary.languages(), out);
    write(vocabulary.words().stream().map(Vocabulary.Word::language).toList(), out);
    write(vocabulary.words().stream().map(Vocabulary.Word::word).toList(), out);
    write(vocabulary.terms(), out);
    out.writeInt(network.layers().size());
    for (Layers layers : network.layers()) {
      for (Layer layer : Layer.values()) {
        for (float[] row : layers.of(layer)) {
          for (float number : row) {
            out.writeShort(Float.floatToFloat16(number));
          }
        }
      }
    }
    out.flush();
  }

  private static void write(List<String> texts, DataOutputStream out) throws IOException {
    out.writeInt(texts.size());
    for (String text : texts) {
      out.writeUTF(text);
    }
  }

  /// @throws IOException where it was written by another version of this code, or is cut off
  static Network read(InputStream from) throws IOException {
    try {
      return read(new DataInputStream(from));
    } catch (EOFException e) {
      throw new IOException("it is cut off; run the test class Training, or copy it again", e);
    }
  }

  private static Network read(DataInputStream in) throws IOException {
    String shape = in.readUTF();
    if (!shape.equals(SHAPE)) {
      throw new IOException(
          "it is '" + shape + "', the code reads '" + SHAPE + "'; run the test class Training");
    }
    List<String> languages = texts(in);
    List<String> languagesOfWords = texts(in);
    List<String> texts = texts(in);
    List<Vocabulary.Word> words = new ArrayList<>(texts.size());
    for (int i = 0; i < texts.size(); i++) {
      words.add(new Vocabulary.Word(languagesOfWords.get(i), texts.get(i)));
    }
    Vocabulary vocabulary = new Vocabulary(languages, words, texts(in));
    int members = in.readInt();
    List<Layers> layers = new ArrayList<>();
    for (int i = 0; i < members; i++) {
      layers.add(layers(in, vocabulary));
    }
    if (in.read() >= 0) {
      throw new IOException(
          "it goes on behind its end; run the test class Training, or copy it again");
    }
    return new Network(vocabulary, layers);
  }

  private static Layers layers(DataInputStream in, Vocabulary vocabulary) throws IOException {
    Layers layers = new Layers(vocabulary);
    for (Layer layer : Layer.values()) {
      for (float[] row : layers.of(layer)) {
        for (int j = 0; j < row.length; j++) {
          row[j] = Float.float16ToFloat(in.readShort());
        }
      }
    }
    return layers;
  }

  private static List<String> texts(DataInputStream in) throws IOException {
    int count = in.readInt();
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      texts.add(in.readUTF());
    }
    return texts;
  }
}
