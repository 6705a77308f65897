using BenchmarkDotNet.Attributes;
using Linker.Articles;
using Linker.Ground.Text;

namespace Linker.Benchmarks.Parts;

/// <summary>Reading articles.</summary>
[MemoryDiagnoser]
public class ReaderBenchmarks
{
    private readonly ArticleReader _reader = new(new KnowledgeBaseIds(), new StringPool());

    /// <summary>Reads a thousand documents.</summary>
    [Benchmark]
    public int Read()
    {
        var lines = 0;
        foreach (var document in Inputs.Documents) lines += _reader.Read(document, static _ => { })?.Lines.Length ?? 0;
        return lines;
    }
}
