using BenchmarkDotNet.Attributes;
using Linker.Exporting;
using Linker.Graph;

namespace Linker.Benchmarks.Parts;

/// <summary>Writing the graph, in each format that there is.</summary>
[MemoryDiagnoser]
public class WriterBenchmarks
{
    private KnowledgeGraph? _graph;
    private IGraphWriter? _writer;

    /// <summary>The format.</summary>
    [ParamsSource(nameof(Formats))]
    public string Format { get; set; } = "";

    /// <summary>The formats there are.</summary>
    public static IEnumerable<string> Formats => GraphWriters.All.Select(writer => writer.Format);

    /// <summary>Builds the graph of the corpus.</summary>
    [GlobalSetup]
    public void Build()
    {
        _graph = Inputs.Graph;
        _writer = GraphWriters.All.Single(writer => writer.Format == Format);
    }

    /// <summary>Writes the graph of the whole corpus to nowhere.</summary>
    [Benchmark]
    public void Write()
    {
        foreach (var file in _writer!.Files) file.Write(_graph!, Stream.Null);
    }
}
