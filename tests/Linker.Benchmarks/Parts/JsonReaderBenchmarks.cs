using BenchmarkDotNet.Attributes;
using Linker.Exporting.Json;
using Linker.Graph;

namespace Linker.Benchmarks.Parts;

/// <summary>Reading <c>graph.json</c> back.</summary>
[MemoryDiagnoser]
public class JsonReaderBenchmarks
{
    private byte[] _json = [];

    /// <summary>Writes the graph of the corpus into memory.</summary>
    [GlobalSetup]
    public void Write()
    {
        using var memory = new MemoryStream();
        JsonGraphWriter.Write(Inputs.Graph, memory);
        _json = memory.ToArray();
    }

    /// <summary>Reads the graph of the whole corpus.</summary>
    [Benchmark]
    public KnowledgeGraph Read() => JsonGraphReader.Read(_json);
}
