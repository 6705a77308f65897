using Linker.Articles;
using Linker.Checking.Findings;
using Linker.Checking.Fixing;
using Linker.Corpus;
using Linker.Extraction;
using Linker.Ground.Text;
using Xunit;

namespace Linker.Tests.Checking.Fixing;

/// <summary>The places that extraction gives citations are the places that fixing finds them at.</summary>
public class ExtractedCitationsTests
{
    [Fact]
    public void Every_citation_of_the_sample_can_be_fixed()
    {
        var failures = new List<string>();
        var (citations, fixedCount) = FixAll(SampleFolder(), failures);
        Assert.Empty(failures);
        Assert.True(citations > 20, $"only {citations} citations");
        Assert.Equal(citations, fixedCount);
    }

    private static (int Citations, int Fixed) FixAll(string folder, List<string> failures)
    {
        var (scheme, pool) = (new KnowledgeBaseIds(), new StringPool());
        var (reader, extractor, fixer) = (new ArticleReader(scheme, pool), new FactExtractor(scheme, pool), new DocumentFixer(scheme));
        var (citations, fixedCount) = (0, 0);
        foreach (var document in CorpusFinder.Find(new CorpusOptions { Paths = [folder] }, static _ => { }))
        {
            if (reader.Read(document, static _ => { }) is not { } article) continue;
            var findings = extractor.Extract(article).Citations
                .Select(one => FixingSample.Finding("Q191914", one.Line, one.Column, one.Length, document.Path) with
                {
                    Target = one.Target,
                    Suggestion = new Suggestion(Other(one.Target), "T", 1, IsCertain: true),
                }).ToArray();
            var result = fixer.Fix(document.Path, ReadAll(document), findings);
            failures.AddRange(result.Skipped.Select(static skipped => skipped.Message));
            citations += findings.Length;
            fixedCount += result.Fixed.Count;
        }

        return (citations, fixedCount);
    }

    private static ReadOnlyMemory<byte> ReadAll(Document document)
    {
        byte[] bytes = [];
        var length = document.Read(ref bytes);
        return bytes.AsMemory(0, length);
    }

    /// <summary>Another id with as many digits.</summary>
    private static string Other(string id) => $"{id[..^1]}{(char)('0' + ((id[^1] - '0' + 1) % 10))}";

    private static string SampleFolder()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Linker.sln"))) folder = Path.GetDirectoryName(folder)!;
        return Path.Combine(folder, "tests/corpus");
    }
}
