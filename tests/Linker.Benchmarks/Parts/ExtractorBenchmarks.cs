using BenchmarkDotNet.Attributes;
using Linker.Articles;
using Linker.Extraction;
using Linker.Ground.Text;

namespace Linker.Benchmarks.Parts;

/// <summary>Each fact extractor by itself, behind those that come before it.</summary>
[MemoryDiagnoser]
public class ExtractorBenchmarks
{
    private readonly IReadOnlyList<IFactExtractor> _extractors =
        new FactExtractor(new KnowledgeBaseIds(), new StringPool()).Extractors;

    private IReadOnlyList<Article> _articles = [];
    private FactSheet[] _sheets = [];
    private IFactExtractor _measured = new FaultExtractor();

    /// <summary>The extractor that is measured.</summary>
    [ParamsSource(nameof(Names))]
    public string Extractor { get; set; } = "";

    /// <summary>The extractors there are.</summary>
    public IEnumerable<string> Names => _extractors.Select(extractor => extractor.GetType().Name);

    /// <summary>Reads a thousand articles.</summary>
    [GlobalSetup]
    public void ReadArticles()
    {
        _articles = Inputs.ReadArticles();
        _sheets = [.. _articles.Select(_ => new FactSheet())];
        _measured = _extractors.Single(extractor => extractor.GetType().Name == Extractor);
    }

    /// <summary>Gives the extractor what it may rely on: the facts of those before it.</summary>
    [IterationSetup]
    public void ExtractBefore()
    {
        for (var i = 0; i < _sheets.Length; i++)
        {
            _sheets[i].Clear();
            foreach (var extractor in _extractors.TakeWhile(extractor => extractor != _measured))
                extractor.Extract(_articles[i], _sheets[i]);
        }
    }

    /// <summary>Extracts one kind of fact of a thousand articles.</summary>
    [Benchmark]
    public void Extract()
    {
        for (var i = 0; i < _sheets.Length; i++) _measured.Extract(_articles[i], _sheets[i]);
    }
}
