using System.Text.RegularExpressions;
using Linker.Exporting.Rdf;
using Linker.Ground.Files;
using Linker.Tests.Graph;
using Xunit;

namespace Linker.Tests.Exporting.Rdf;

public partial class RdfNamesTests
{
    [Theory]
    [InlineData("Q150047", "urn:linker:Q150047")]
    [InlineData("Q 1/é%~", "urn:linker:Q%201%2F%C3%A9%25~")]
    public void A_node_is_called_by_its_id(string id, string expected)
    {
        var graph = Facts.Graph(Facts.Article(id));
        Assert.Equal(expected, Iri(new RdfNames(graph).NameFor(0)));
    }

    [Fact]
    public void An_edge_is_called_by_its_ends_and_its_kind_and_a_row_by_its_number()
    {
        var graph = Facts.Graph(Facts.Article("Q1") with { UpdatedFiles = [Facts.Row("C++.dll", "1")] });
        var names = new RdfNames(graph);
        Assert.Equal("urn:linker-edge:Q1/updates/file:c%2B%2B.dll", Iri(names.NameFor(in graph.Edges[0])));
        Assert.Equal("urn:linker-edge:Q1/updates/file:c%2B%2B.dll/12", Iri(names.NameFor(in graph.Edges[0], 12)));
    }

    [Fact]
    public void Any_id_makes_a_URN_and_can_be_read_from_it() => NastyGraphs.ForEvery(graph =>
    {
        var names = new RdfNames(graph);
        for (var i = 0; i < graph.Nodes.Length; i++)
        {
            var iri = Iri(names.NameFor(i));
            Assert.Matches(Urn(), iri);
            Assert.Equal(graph.Nodes[i].Id, Uri.UnescapeDataString(iri["urn:linker:".Length..]));
        }
    });

    [Fact]
    public void No_two_edges_have_one_name() => NastyGraphs.ForEvery(graph =>
    {
        var names = new RdfNames(graph);
        var all = new HashSet<string>();
        foreach (ref readonly var edge in graph.Edges)
        {
            for (var row = 0; row <= edge.Rows.Length; row++) Assert.True(all.Add(Iri(names.NameFor(in edge, row))));
        }
    });

    private static string Iri(RdfName name)
    {
        using var memory = new MemoryStream();
        var output = new Utf8Output(memory);
        name.WriteIri(output);
        output.Flush();
        return System.Text.Encoding.ASCII.GetString(memory.ToArray());
    }

    // RFC 8141, section 2: characters of a name, or percent and two digits.
    [GeneratedRegex("^urn:linker:(?:[A-Za-z0-9._~:-]|%[0-9A-F]{2})+$")]
    private static partial Regex Urn();
}
