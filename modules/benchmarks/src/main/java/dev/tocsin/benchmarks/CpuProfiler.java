package dev.tocsin.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/// Processor time per article of all Java threads together, without the compiler and the garbage
/// collector: on a machine that others use too, time on the clock says little. The least of the
/// iterations is the one that others disturbed least.
public final class CpuProfiler implements InternalProfiler {
  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private long began;

  @Override
  public String getDescription() {
    return "processor time per article";
  }

  @Override
  public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
    began = spent();
  }

  @Override
  public Collection<? extends Result<?>> afterIteration(
      BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
    double perArticle =
        (spent() - began)
            / (double) TimeUnit.MICROSECONDS.toNanos(1)
            / benchmark.getOpsPerInvocation();
    return List.of(
        new ScalarResult("cpu", perArticle, "us/op", AggregationPolicy.AVG),
        new ScalarResult("cpu.least", perArticle, "us/op", AggregationPolicy.MIN));
  }

  private long spent() {
    return Arrays.stream(threads.getAllThreadIds())
        .map(threads::getThreadCpuTime)
        .filter(time -> time > 0)
        .sum();
  }
}
