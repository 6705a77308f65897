using System.Diagnostics;
using System.Runtime.InteropServices;
using Xunit;

namespace Linker.Tests;

/// <summary>
/// Processor time of the calling thread, in which nothing else that the machine does at the same time is counted. Outside Linux
/// it is the time that passes.
/// </summary>
internal static class ThreadTime
{
    /// <summary>
    /// The collection of tests that measure time or memory. They run without others beside them: a garbage collection that
    /// others cause would go through their objects within the measured time, and moves what a thread is said to have allocated.
    /// </summary>
    public const string Alone = "alone";

    private const int ThreadClock = 3; // CLOCK_THREAD_CPUTIME_ID
    private const int Tries = 3;

    // Compiling the code on its first run takes about as long.
    private static readonly TimeSpan Negligible = TimeSpan.FromMilliseconds(50);

    private static TimeSpan Now
    {
        get
        {
            if (!OperatingSystem.IsLinux() || GetTime(ThreadClock, out var time) != 0) return Stopwatch.GetElapsedTime(0);
            return TimeSpan.FromSeconds(time.Seconds) + TimeSpan.FromMicroseconds(time.Nanoseconds / 1000.0);
        }
    }

    /// <summary>
    /// Asserts that work on four times as much takes less than eight times as long: what grows with its size takes four times
    /// as long, what grows with its square sixteen times. Work that takes next to no time is fast enough anyway.
    /// </summary>
    /// <param name="size">The larger of the two sizes, large enough that the square of it would take long.</param>
    /// <param name="prepare">Makes the input of a size; its time is not counted.</param>
    /// <param name="work">What is measured.</param>
    public static void AssertLinear<T>(int size, Func<int, T> prepare, Action<T> work)
    {
        var large = prepare(size);
        var largeTime = Measure(large, work);
        if (largeTime < Negligible) return;
        var small = prepare(size / 4);
        var smallTime = Measure(small, work);
        for (var left = Tries; largeTime >= smallTime * 8 && largeTime >= Negligible; left--)
        {
            Assert.True(left > 0, $"{largeTime} for a size of {size}, {smallTime} for a quarter of it");
            largeTime = Min(largeTime, Measure(large, work));
            smallTime = Min(smallTime, Measure(small, work));
        }
    }

    private static TimeSpan Measure<T>(T input, Action<T> work)
    {
        var start = Now;
        work(input);
        return Now - start;
    }

    private static TimeSpan Min(TimeSpan first, TimeSpan second) => first < second ? first : second;

    [DllImport("libc", EntryPoint = "clock_gettime")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int GetTime(int clock, out TimeSpec time);

    [StructLayout(LayoutKind.Sequential)]
    private readonly struct TimeSpec
    {
        public readonly nint Seconds;
        public readonly nint Nanoseconds;
    }
}

/// <summary>Tests that run without others beside them.</summary>
[CollectionDefinition(ThreadTime.Alone, DisableParallelization = true)]
public sealed class MeasuringTests;
