package dev.tocsin.benchmarks;

import java.io.IOException;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/// Every benchmark that needs no broker, briefly: some minutes in all. To be run in the project's
/// folder.
public final class Benchmarks {
  private Benchmarks() {}

  public static void main(String[] args) throws IOException, RunnerException {
    new Runner(
            new OptionsBuilder()
                .include(TaggerBenchmark.class.getName())
                .addProfiler(GCProfiler.class)
                .addProfiler(CpuProfiler.class)
                .warmupIterations(3)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(3)
                .measurementTime(TimeValue.seconds(1))
                .forks(1)
                .build())
        .run();
    PipelineRate.main(args);
  }
}
