using System.Diagnostics;
using Linker.Checking;
using Linker.Checking.Documents;
using Linker.Corpus;
using Linker.Exporting;
using Linker.Extraction;
using Linker.Graph;

namespace Linker.Benchmarks.Sizes;

/// <summary>The processor time that a corpus takes.</summary>
/// <param name="Build">To read it, to build its graph and to write that in every format.</param>
/// <param name="Check">To check it.</param>
internal readonly record struct SizeRun(TimeSpan Build, TimeSpan Check)
{
    /// <summary>Builds and checks a corpus, with one thread.</summary>
    public static SizeRun Of(string folder)
    {
        GC.Collect();
        var start = ProcessorTime();
        var corpus = CorpusExtractor.Extract(new CorpusOptions { Paths = [folder] }, new ExtractionOptions());
        var graph = GraphBuilder.Build(corpus.Articles).Graph;
        foreach (var file in GraphWriters.Default.SelectMany(writer => writer.Files)) file.Write(graph, Stream.Null);
        var built = ProcessorTime();
        Checker.Check(corpus.Articles, new CheckOptions());
        return new SizeRun(built - start, ProcessorTime() - built);
    }

    private static TimeSpan ProcessorTime()
    {
        using var process = Process.GetCurrentProcess();
        return process.TotalProcessorTime;
    }
}
