using Linker.Extraction;
using Linker.Graph;
using Linker.Selecting;
using Linker.Tests.Graph;
using Xunit;

namespace Linker.Tests.Selecting;

public class BoilerplateTests
{
    private const string Notice = "How to Obtain the Latest Service Pack";

    [Theory]
    [InlineData(19, false)]
    [InlineData(20, true)]
    public void An_article_that_many_cite_in_the_same_words_is_boilerplate(int citing, bool isFound) =>
        Assert.Equal(isFound ? ["Q9"] : [], Find(Graph(citing, static i => i % 2 == 0 ? Notice : Notice.ToUpperInvariant())));

    [Fact]
    public void Where_more_articles_cite_something_more_have_to_cite_it()
    {
        var others = Enumerable.Range(0, 4000).Select(i => Facts.Article($"Q2{i:0000}").Citing($"Q3{i:0000}"));
        var citing = Citing(20, static _ => Notice);
        Assert.Equal(["Q9"], Find(Facts.Graph([.. citing, .. others.Take(3980)])));
        Assert.Empty(Find(Facts.Graph([.. citing, .. others.Take(3981)])));
    }

    [Fact]
    public void An_article_that_is_cited_in_many_words_is_none() =>
        Assert.Empty(Find(Graph(40, static i => i < 20 ? Notice : $"About {i}")));

    [Fact]
    public void Without_a_title_there_are_no_words() => Assert.Empty(Find(Graph(40, static _ => null)));

    internal static KnowledgeGraph Graph(int citing, Func<int, string?> title) => Facts.Graph([.. Citing(citing, title)]);

    private static IEnumerable<ArticleFacts> Citing(int citing, Func<int, string?> title) =>
        Enumerable.Range(0, citing).Select(i =>
            Facts.Article($"Q1{i:000}") with { References = [new Reference("Q9", title(i), "RESOLUTION", 1, 1)] });

    private static IEnumerable<string> Find(KnowledgeGraph graph) =>
        Boilerplate.Find(graph).Select(node => graph.Nodes[node].Id);
}
