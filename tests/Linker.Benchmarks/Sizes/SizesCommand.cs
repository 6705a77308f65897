namespace Linker.Benchmarks.Sizes;

/// <summary>Shows that the time that an article takes grows as its size does, whatever it is full of.</summary>
internal static class SizesCommand
{
    /// <summary>Twice the size in twice the time, and a margin for caches and for what is measured badly.</summary>
    private const double MostRatio = 2.6;

    /// <summary>Less than this says more about the machine than about the program.</summary>
    private static readonly TimeSpan Negligible = TimeSpan.FromSeconds(0.3);

    private const int MostTries = 5;
    private const double WarmUp = 0.1;

    /// <summary>Returns 0 where every ratio is as it has to be, 1 where one is not.</summary>
    /// <param name="divisor">By what the sizes are divided.</param>
    /// <param name="filter">What the names of the cases to run contain.</param>
    /// <param name="output">Where the table goes.</param>
    public static int Run(int divisor, string filter, TextWriter output)
    {
        output.WriteLine("| case | build, half | build, full | ratio | check, half | check, full | ratio |");
        output.WriteLine("|---|---:|---:|---:|---:|---:|---:|");
        var worst = 0.0;
        foreach (var one in SizeCases.All(divisor).Where(one => one.Name.Contains(filter, StringComparison.Ordinal)))
            worst = Math.Max(worst, Measure(one, output));
        output.WriteLine(FormattableString.Invariant($"\nthe largest ratio is {worst:F2}; at most {MostRatio} is right"));
        return worst <= MostRatio ? 0 : 1;
    }

    /// <summary>The better of several tries counts: other programs make a run slower, none makes it faster.</summary>
    private static double Measure(ISizeCase one, TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("linker-sizes-").FullName;
        try
        {
            // What is compiled while it runs would make the half look slower than it is.
            Run(one, folder, WarmUp);
            var (half, full) = (Run(one, folder, 0.5), Run(one, folder, 1));
            for (var tries = 1; tries < MostTries && Worst(half, full) > MostRatio; tries++)
                (half, full) = (Least(half, Run(one, folder, 0.5)), Least(full, Run(one, folder, 1)));

            output.WriteLine($"| {one.Name} {Cells(half.Build, full.Build)} {Cells(half.Check, full.Check)} |");
            output.Flush();
            return Worst(half, full);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Cells(TimeSpan half, TimeSpan full) => FormattableString.Invariant(
        $"| {half.TotalSeconds:F2} s | {full.TotalSeconds:F2} s | {Ratio(half, full):F2}");

    private static SizeRun Run(ISizeCase one, string folder, double part)
    {
        var place = Directory.CreateDirectory(Path.Join(folder, "corpus")).FullName;
        one.Write(place, part);
        var run = SizeRun.Of(place);
        Directory.Delete(place, recursive: true);
        return run;
    }

    private static SizeRun Least(SizeRun left, SizeRun right) =>
        new(Least(left.Build, right.Build), Least(left.Check, right.Check));

    private static TimeSpan Least(TimeSpan left, TimeSpan right) => left < right ? left : right;

    private static double Worst(SizeRun half, SizeRun full) =>
        Math.Max(Ratio(half.Build, full.Build), Ratio(half.Check, full.Check));

    private static double Ratio(TimeSpan half, TimeSpan full) =>
        full < Negligible ? 1 : full / (half > Negligible / 2 ? half : Negligible / 2);
}
