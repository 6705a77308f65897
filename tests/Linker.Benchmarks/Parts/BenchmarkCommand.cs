using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;
using Linker.Corpus;

namespace Linker.Benchmarks.Parts;

/// <summary>Times the parts of the program, each by itself.</summary>
internal static class BenchmarkCommand
{
    /// <summary>Runs the benchmarks; returns 0 where each of them ran, 1 where one did not.</summary>
    /// <param name="arguments">The folder to measure on, unless it is the sample corpus, and options of BenchmarkDotNet.</param>
    /// <exception cref="CorpusException">There is no such folder, or it has no documents.</exception>
    public static int Run(ReadOnlySpan<string> arguments)
    {
        var hasPath = arguments is [var first, ..] && !first.StartsWith('-');
        var path = hasPath ? arguments[0] : SampleCorpus();
        Inputs.Corpus = new CorpusOptions { Paths = [path] };
        if (!CorpusFinder.Find(Inputs.Corpus, static _ => { }).Any())
            throw new CorpusException(path, "no documents found; expected a folder of articles");

        // In this process, because another one would not know the folder.
        var options = new List<string>(arguments[(hasPath ? 1 : 0)..].ToArray()) { "--inProcess", "--join" };
        if (!options.Contains("--filter") && !options.Contains("-f")) options.AddRange(["--filter", "*"]);
        var config = DefaultConfig.Instance
            .WithArtifactsPath(Path.Join(Path.GetTempPath(), "linker-benchmarks"));
        var summaries = BenchmarkSwitcher.FromAssembly(typeof(BenchmarkCommand).Assembly).Run([.. options], config);
        return summaries.Any() && summaries.All(summary => summary.Reports.All(report => report.Success)) ? 0 : 1;
    }

    /// <summary>The sample corpus of the repository that this program was built in.</summary>
    private static string SampleCorpus()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var corpus = Path.Join(folder.FullName, "tests", "corpus");
            if (Directory.Exists(corpus)) return corpus;
        }

        throw new CorpusException(AppContext.BaseDirectory, "not in the repository; expected the path of a folder of articles");
    }
}
