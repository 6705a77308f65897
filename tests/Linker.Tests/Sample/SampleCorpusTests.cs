using System.Text;
using System.Text.Json.Nodes;
using Linker.Articles;
using Linker.Corpus;
using Linker.Extraction;
using Linker.Extraction.Serialization;
using Xunit;

namespace Linker.Tests.Sample;

/// <summary>The facts of the sample corpus are those that were labelled by hand.</summary>
public class SampleCorpusTests
{
    private const string WindowsEncoded = "tests/corpus/txt/903/Q903400.TXT";

    private static readonly string Prefix = $"{Repository.Root}/";
    private static readonly Lazy<ExtractedCorpus> Extracted = new(() => Extract(jobs: 1));
    private static readonly Lazy<SortedDictionary<string, JsonNode>> Expected = new(ReadExpected);
    private static readonly Lazy<SortedDictionary<string, JsonNode>> Actual = new(() => ByPath(Ndjson(Extracted.Value)));

    public static TheoryData<string> Documents => [.. Expected.Value.Keys];

    public static TheoryData<string> TwiceWritten =>
        [.. Extracted.Value.Articles.GroupBy(facts => facts.Id).Where(copies => copies.Count() == 2).Select(copies => copies.Key)];

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_document_says_what_its_labels_say(string path) =>
        Assert.Equal(Pretty(Expected.Value[path]), Pretty(Actual.Value[path]));

    [Fact]
    public void Every_document_has_labels_and_all_labels_have_a_document() =>
        Assert.Equal(Expected.Value.Keys, Actual.Value.Keys);

    [Fact]
    public void Nothing_is_wrong_but_the_encoding_of_one_raw_text()
    {
        var problem = Assert.Single(Extracted.Value.Problems);
        Assert.Equal(
            new CorpusProblem(Prefix + WindowsEncoded, "not valid UTF-8; read as Windows-1252", IsPassedOver: false), problem);
        Assert.Equal(0, Extracted.Value.PassedOverCount);
        Assert.Equal(Expected.Value.Count, Extracted.Value.DocumentCount);
    }

    [Theory]
    [MemberData(nameof(TwiceWritten))]
    public void Both_dialects_of_an_article_say_the_same(string id)
    {
        var copies = Extracted.Value.Articles.Where(facts => facts.Id == id).ToArray();
        Assert.Equal([Dialect.Markdown, Dialect.Text], copies.Select(facts => facts.Dialect));
        Assert.Equal(WithoutPlace(copies[0]), WithoutPlace(copies[1]));
    }

    [Fact]
    public void Several_articles_are_written_in_both_dialects() => Assert.Equal(12, TwiceWritten.Count);

    [Theory]
    [InlineData(2)]
    [InlineData(7)]
    public void The_number_of_threads_does_not_show(int jobs) =>
        Assert.Equal(Ndjson(Extracted.Value), Ndjson(Extract(jobs)));

    private static ExtractedCorpus Extract(int jobs) => CorpusExtractor.Extract(
        new CorpusOptions { Paths = [Repository.PathTo(Repository.Corpus)] }, new ExtractionOptions { Jobs = jobs });

    private static SortedDictionary<string, JsonNode> ReadExpected() =>
        ByPath(File.ReadAllText(Repository.PathTo("tests/Linker.Tests/Sample/expected-facts.jsonl")));

    private static string Ndjson(ExtractedCorpus corpus) => Ndjson(
        corpus.Articles.Select(facts => facts with { Path = facts.Path[Prefix.Length..] }));

    private static string Ndjson(IEnumerable<ArticleFacts> articles)
    {
        using var memory = new MemoryStream();
        FactsWriter.Write(articles, memory);
        return Encoding.UTF8.GetString(memory.ToArray());
    }

    private static SortedDictionary<string, JsonNode> ByPath(string ndjson) => new(
        ndjson.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonNode.Parse(line)!)
            .ToDictionary(article => article["path"]!.GetValue<string>()),
        StringComparer.Ordinal);

    private static string Pretty(JsonNode article) => string.Join(
        '\n',
        article.AsObject().OrderBy(field => field.Key, StringComparer.Ordinal)
            .Select(field => $"{field.Key}: {Canonical(field.Value)?.ToJsonString()}"));

    /// <summary>The same value, the keys of its objects in ordinal order.</summary>
    private static JsonNode? Canonical(JsonNode? value) => value switch
    {
        JsonObject item => new JsonObject(item.OrderBy(field => field.Key, StringComparer.Ordinal)
            .Select(field => KeyValuePair.Create(field.Key, Canonical(field.Value)))),
        JsonArray items => new JsonArray([.. items.Select(Canonical)]),
        _ => value?.DeepClone(),
    };

    private static string WithoutPlace(ArticleFacts facts) => Ndjson(
    [
        facts with
        {
            Path = "",
            Dialect = Dialect.Markdown,
            Products = [.. facts.Products.Select(product => product with { Line = 0 })],
            References = [.. facts.References.Select(reference => reference with { Line = 0 })],
            UpdatedFiles = [.. facts.UpdatedFiles.Select(row => row with { Line = 0 })],
        },
    ]);
}
