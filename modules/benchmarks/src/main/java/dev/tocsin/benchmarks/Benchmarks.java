package dev.tocsin.benchmarks;

import java.io.IOException;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/// Every benchmark that needs no broker, in about three minutes. To be run in the project's folder.
public final class Benchmarks {
  private Benchmarks() {}

  public static void main(String[] args) throws IOException, RunnerException {
    run(options(TaggerBenchmark.class, 60, 20).param("engine", "TOCSIN", "HANKCS"));
    run(options(TaggerBenchmark.class, 5, 4).param("engine", "LUCENE_MONITOR"));
    run(
        options(TaggerBenchmark.class, 60, 20)
            .param("engine", "TOCSIN_TAGGER")
            .param("names", "10000"));
    run(options(AnalysisBenchmark.class, 30, 10));
    PipelineRate.main(args);
  }

  private static ChainedOptionsBuilder options(Class<?> benchmark, int warmups, int measured) {
    return new OptionsBuilder()
        .include(benchmark.getName())
        .addProfiler(GCProfiler.class)
        .addProfiler(CpuProfiler.class)
        .warmupIterations(warmups)
        .measurementIterations(measured)
        .forks(1);
  }

  private static void run(ChainedOptionsBuilder options) throws RunnerException {
    new Runner(options.build()).run();
  }
}
