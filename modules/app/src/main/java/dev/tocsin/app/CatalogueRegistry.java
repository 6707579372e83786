package dev.tocsin.app;

import dev.tocsin.web.SchemaRegistry;
import dev.tocsin.wire.SchemaCatalogue;
import java.util.List;
import java.util.Optional;

/// The schemas that this build writes and reads, as a registry tells them.
final class CatalogueRegistry implements SchemaRegistry {
  private final SchemaCatalogue catalogue = SchemaCatalogue.shipped();

  @Override
  public List<String> subjects() {
    return catalogue.subjects();
  }

  @Override
  public List<Integer> versions(String subject) {
    return catalogue.versions(subject).stream().map(SchemaCatalogue.Entry::version).toList();
  }

  @Override
  public Optional<Schema> version(String subject, int version) {
    return catalogue.versions(subject).stream()
        .filter(e -> e.version() == version)
        .findFirst()
        .map(e -> new Schema(e.subject(), e.version(), e.id(), e.schema()));
  }

  @Override
  public Optional<String> byId(int id) {
    return catalogue.byId(id).map(SchemaCatalogue.Entry::schema);
  }
}
