package dev.tocsin.app;

import dev.tocsin.analysis.LexiconAddition;
import dev.tocsin.analysis.LexiconReading;
import dev.tocsin.analysis.Lexicons;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The files `*.lex` of a folder, as they were when it was looked at. Equal where nothing has
/// changed since.
///
/// @param isThere whether there is such a folder
/// @param stamps what tells that a file has changed, by its name
/// @param faults why the folder itself can't be read
record LexiconFiles(Path folder, boolean isThere, Map<String, Stamp> stamps, List<String> faults) {
  /// A number that no newsroom comes near; what has more is another folder.
  private static final int MAX_FILES = 500;

  /// More than the characters that a lexicon may have, in UTF-8.
  private static final long MAX_FILE_BYTES = 8_000_000;

  /// @param bytes -1 where they can't be told
  record Stamp(long bytes, FileTime modified) {}

  static LexiconFiles in(Path folder) {
    if (!Files.isDirectory(folder)) {
      return new LexiconFiles(folder, false, Map.of(), List.of());
    }
    try (Stream<Path> files = Files.list(folder)) {
      Map<String, Stamp> stamps = new TreeMap<>();
      files.filter(LexiconFiles::isLexicon).forEach(f -> stamps.put(name(f), stamp(f)));
      return new LexiconFiles(folder, true, stamps, List.of());
    } catch (IOException e) {
      return new LexiconFiles(
          folder,
          true,
          Map.of(),
          List.of(
              folder
                  + ": can't be read ("
                  + e.getMessage()
                  + "); it must be a folder that this user may read"));
    }
  }

  /// What an editor keeps beside a file under a hidden name is none.
  private static boolean isLexicon(Path file) {
    return name(file).endsWith(".lex") && !name(file).startsWith(".");
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  private static Stamp stamp(Path file) {
    try {
      var attributes = Files.readAttributes(file, BasicFileAttributes.class);
      return new Stamp(attributes.size(), attributes.lastModifiedTime());
    } catch (IOException e) {
      return new Stamp(-1, FileTime.fromMillis(0)); // Reading it tells why.
    }
  }

  /// Whether nothing is to be read.
  boolean isEmpty() {
    return stamps.isEmpty() && faults.isEmpty();
  }

  /// The lexicons that ship, with what the files add.
  ///
  /// @throws Problem with every fault of every file
  Lexicons lexicons() {
    return switch (read()) {
      case LexiconReading.Read(Lexicons read) -> read;
      case LexiconReading.Refused(List<String> why) ->
          throw Problem.usage(
              "The lexicons are refused; mend and start again:\n  " + String.join("\n  ", why));
    };
  }

  /// The lexicons that ship, with what the files add, or what is wrong.
  LexiconReading read() {
    if (isEmpty()) {
      return new LexiconReading.Read(Lexicons.builtIn());
    }
    List<String> wrong = new ArrayList<>(faults);
    if (stamps.size() > MAX_FILES) {
      wrong.add(folder + ": more than " + MAX_FILES + " lexicons; is it the right folder?");
      return new LexiconReading.Refused(wrong);
    }
    Map<String, String> texts = new TreeMap<>();
    stamps.forEach((name, stamp) -> {
      String at = folder + "/" + name + ":1: ";
      if (stamp.bytes() > MAX_FILE_BYTES) {
        wrong.add(at + "larger than " + MAX_FILE_BYTES + " bytes; is it a lexicon?");
        return;
      }
      try {
        texts.put(name, Files.readString(folder.resolve(name)));
      } catch (IOException e) {
        wrong.add(
            at
                + "can't be read ("
                + e.getMessage()
                + "); it must be a UTF-8 text that this user may read");
      }
    });
    return wrong.isEmpty()
        ? Lexicons.withAdditions(folder.toString(), texts)
        : new LexiconReading.Refused(wrong);
  }

  /// What one file adds, for people.
  static String words(LexiconAddition a) {
    return a.language()
        + (a.isNew() ? " (a new language): " : ": ")
        + count(a.words(), "word")
        + ", "
        + count(a.rules(), "rule")
        + (a.dropped() == 0 ? "" : ", " + count(a.dropped(), "rule") + " dropped");
  }

  private static String count(int number, String of) {
    return number + " " + of + (number == 1 ? "" : "s");
  }
}
