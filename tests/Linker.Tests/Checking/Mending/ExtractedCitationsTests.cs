using Linker.Articles;
using Linker.Checking;
using Linker.Checking.Mending;
using Linker.Corpus;
using Linker.Extraction;
using Linker.Ground.Text;
using Xunit;

namespace Linker.Tests.Checking.Mending;

/// <summary>The places that extraction gives citations are the places that mending finds them at.</summary>
public class ExtractedCitationsTests
{
    [Fact]
    public void Every_citation_of_the_sample_can_be_mended()
    {
        var failures = new List<string>();
        var (citations, mended) = MendAll(SampleFolder(), failures);
        Assert.Empty(failures);
        Assert.True(citations > 20, $"only {citations} citations");
        Assert.Equal(citations, mended);
    }

    private static (int Citations, int Mended) MendAll(string folder, List<string> failures)
    {
        var (scheme, pool) = (new KnowledgeBaseIds(), new StringPool());
        var (reader, extractor, mender) = (new ArticleReader(scheme, pool), new FactExtractor(scheme, pool), new Mender(scheme));
        var (citations, mended) = (0, 0);
        foreach (var document in CorpusFinder.Find(new CorpusOptions { Paths = [folder] }, static _ => { }))
        {
            if (reader.Read(document, static _ => { }) is not { } article) continue;
            var findings = extractor.Extract(article).Citations
                .Select(one => MendingSample.Finding("Q191914", one.Line, one.Column, one.Length, document.Path) with
                {
                    Target = one.Target, Suggestion = new Suggestion(Other(one.Target), "T", 1, IsCertain: true),
                }).ToArray();
            var result = mender.Mend(document.Path, ReadAll(document), findings);
            failures.AddRange(result.Skipped.Select(static skipped => skipped.Message));
            citations += findings.Length;
            mended += result.Mended.Count;
        }

        return (citations, mended);
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
