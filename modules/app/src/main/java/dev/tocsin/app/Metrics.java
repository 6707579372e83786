package dev.tocsin.app;

import dev.tocsin.notify.Notifier;
import dev.tocsin.store.Sink;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.kafka.KafkaStreamsMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import org.apache.kafka.streams.KafkaStreams;

/// What this process counts, for Prometheus.
final class Metrics {
  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

  Metrics() {
    new JvmMemoryMetrics().bindTo(registry);
    new JvmThreadMetrics().bindTo(registry);
    new ProcessorMetrics().bindTo(registry);
    bindGc();
  }

  @SuppressWarnings("resource") // It lives as long as the process.
  private void bindGc() {
    new JvmGcMetrics().bindTo(registry);
  }

  @SuppressWarnings("resource") // It lives as long as the streams.
  void add(KafkaStreams streams) {
    new KafkaStreamsMetrics(streams).bindTo(registry);
  }

  void add(Sink sink) {
    FunctionCounter.builder("tocsin.sink.stored", sink, s -> s.stats().stored())
        .description("records whose effect is in the database")
        .register(registry);
    FunctionCounter.builder("tocsin.sink.rejected", sink, s -> s.stats().rejected())
        .description("records that could not be stored and were set aside")
        .register(registry);
    FunctionCounter.builder("tocsin.sink.outages", sink, s -> s.stats().outages())
        .description("times that the database could not be written")
        .register(registry);
    Gauge.builder("tocsin.sink.well", sink, s -> s.isWell() ? 1 : 0)
        .description("1 while the sink runs and the database takes what it writes")
        .register(registry);
  }

  void add(Notifier notifier) {
    FunctionCounter.builder("tocsin.notify.delivered", notifier, n -> n.stats().delivered())
        .description("deliveries that receivers took")
        .register(registry);
    FunctionCounter.builder("tocsin.notify.failed", notifier, n -> n.stats().failed())
        .description("attempts that failed")
        .register(registry);
    FunctionCounter.builder("tocsin.notify.dead", notifier, n -> n.stats().dead())
        .description("deliveries that were given up")
        .register(registry);
  }

  /// In the Prometheus exposition format.
  String text() {
    return registry.scrape();
  }
}
