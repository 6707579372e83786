package dev.tocsin.app;

import dev.tocsin.fetch.FetchRequest;
import dev.tocsin.fetch.FetchResult;
import dev.tocsin.fetch.FetchSettings;
import dev.tocsin.fetch.Fetcher;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/// What a person named on the command line: a file, a URL, or `-` for standard input, read whole.
///
/// @param name as it was named
/// @param url where it lives; for a file its `file:` URL
/// @param contentType the header of a URL's answer, else null
@SuppressWarnings("ArrayRecordComponent") // On its way to a parser, never compared.
record Bytes(String name, String url, @Nullable String contentType, byte[] bytes) {
  /// Larger inputs are refused: no page or feed has that many bytes.
  static final int MAX = 64 << 20;

  static boolean isUrl(String name) {
    return name.startsWith("http://") || name.startsWith("https://");
  }

  /// @throws Problem where it cannot be read
  static Bytes read(String name, FetchRequest.Accept accept) {
    if (name.equals("-")) {
      try {
        return new Bytes("-", "", null, limited(System.in, "standard input"));
      } catch (IOException e) {
        throw Problem.failed("Can't read standard input (" + e.getMessage() + ").");
      }
    }
    return isUrl(name) ? fetched(name, accept) : file(Path.of(name));
  }

  /// A file; one that ends in `.gz` is unpacked.
  ///
  /// @throws Problem where it cannot be read
  static Bytes file(Path file) {
    try (InputStream in = open(file)) {
      return new Bytes(
          file.toString(), file.toUri().toString(), null, limited(in, file.toString()));
    } catch (NoSuchFileException e) {
      throw Problem.usage("There is no file " + file + ". Check the name.");
    } catch (IOException e) {
      throw Problem.failed("Can't read " + file + " (" + e.getMessage() + ").");
    }
  }

  static InputStream open(Path file) throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
    return file.toString().endsWith(".gz") ? new GZIPInputStream(in, 1 << 16) : in;
  }

  private static byte[] limited(InputStream in, String what) throws IOException {
    byte[] bytes = in.readNBytes(MAX + 1);
    if (bytes.length > MAX) {
      throw Problem.usage(what + " has more than " + MAX + " bytes; is it the right file?");
    }
    return bytes;
  }

  private static Bytes fetched(String url, FetchRequest.Accept accept) {
    // A person named the address: their own machine and network may be asked.
    FetchSettings settings =
        FetchSettings.defaults(Polling.NO_CONTACT).allowing(List.of("0.0.0.0/0", "::/0"));
    try (Fetcher fetcher = new Fetcher(settings, InstantSource.system())) {
      return switch (fetcher.fetch(new FetchRequest(url, accept, null, null))) {
        case FetchResult.Body body ->
            new Bytes(url, body.finalUrl(), body.contentType(), body.bytes());
        case FetchResult.NotModified _ -> throw failed(url, "304 without a condition");
        case FetchResult.Refused r -> throw failed(url, r.reason());
        case FetchResult.HttpError e -> throw failed(url, e.reason());
        case FetchResult.Failed f -> throw failed(url, f.reason());
      };
    }
  }

  private static Problem failed(String url, String reason) {
    return Problem.failed("Can't read " + url + " (" + reason + ").");
  }
}
