package dev.tocsin.benchmarks;

import java.io.IOException;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/// Every benchmark that needs no broker, in under three minutes. To be run in the project's folder.
public final class Benchmarks {
  private Benchmarks() {}

  public static void main(String[] args) throws IOException, RunnerException {
    new Runner(measured(TaggerBenchmark.class, 2, 1).param("engine", "TOCSIN", "HANKCS").build())
        .run();
    // A thousand times slower to warm up: at 400 us and more it runs its code less often.
    new Runner(measured(TaggerBenchmark.class, 4, 2).param("engine", "LUCENE_MONITOR").build())
        .run();
    new Runner(
            measured(TaggerBenchmark.class, 2, 1)
                .param("engine", "TOCSIN_TAGGER")
                .param("names", "10000")
                .build())
        .run();
    new Runner(measured(AnalysisBenchmark.class, 3, 2).build()).run();
    PipelineRate.main(args);
  }

  private static ChainedOptionsBuilder measured(Class<?> benchmark, int warmups, int seconds) {
    return new OptionsBuilder()
        .include(benchmark.getName())
        .addProfiler(GCProfiler.class)
        .addProfiler(CpuProfiler.class)
        .warmupIterations(warmups)
        .warmupTime(TimeValue.seconds(seconds))
        .measurementIterations(3)
        .measurementTime(TimeValue.seconds(1))
        .forks(1);
  }
}
