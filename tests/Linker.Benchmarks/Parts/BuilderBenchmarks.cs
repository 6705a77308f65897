using BenchmarkDotNet.Attributes;
using Linker.Extraction;
using Linker.Graph;

namespace Linker.Benchmarks.Parts;

/// <summary>Building the graph.</summary>
[MemoryDiagnoser]
public class BuilderBenchmarks
{
    private IReadOnlyList<ArticleFacts> _facts = [];

    /// <summary>Extracts the facts of the corpus.</summary>
    [GlobalSetup]
    public void Extract() => _facts = Inputs.Facts;

    /// <summary>Builds the graph of the whole corpus.</summary>
    [Benchmark]
    public BuiltGraph Build() => GraphBuilder.Build(_facts);
}
