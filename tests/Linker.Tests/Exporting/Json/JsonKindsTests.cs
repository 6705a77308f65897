using System.Text;
using Linker.Exporting;
using Linker.Exporting.Json;
using Linker.Graph;
using Linker.Ground.Json;
using Linker.Tests.Graph;
using Xunit;

namespace Linker.Tests.Exporting.Json;

public class JsonKindsTests
{
    [Fact]
    public void A_graph_with_kinds_of_a_configuration_is_read_back_as_it_was_written()
    {
        var written = new JsonGraphWriter().Text(OwnedGraph());
        Assert.Contains("\"kinds\":{\"nodes\":[{\"name\":\"team\",\"idPrefix\":\"team:\",\"noun\":\"crew\"", written, StringComparison.Ordinal);
        var read = JsonGraphReader.Read(Encoding.UTF8.GetBytes(written));
        Assert.Equal(written, new JsonGraphWriter().Text(read));
        Assert.True(GraphSchemaTests.IsValid(written));
        var node = read.Nodes[read.Find("team:blue team")];
        Assert.Equal(("crew", "#0ea5e9"), (node.Kind.Noun, node.Kind.Style.Border));
    }

    [Fact]
    public void Kinds_of_a_configuration_are_in_every_format()
    {
        var graph = OwnedGraph();
        foreach (var writer in GraphWriters.All.Where(writer => writer.Format != "svg"))
        {
            var text = string.Concat(writer.Files.Select(file =>
            {
                using var output = new MemoryStream();
                file.Write(graph, output);
                return Encoding.UTF8.GetString(output.ToArray());
            }));
            Assert.Contains(writer.Format == "neo4j" ? "OWNED_BY" : "ownedBy", text, StringComparison.Ordinal);
            Assert.Contains("lue team", text.Replace("%20", " ", StringComparison.Ordinal), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_kind_that_leads_to_articles_cites_them_by_id()
    {
        var kinds = Define([], [("name", "requires"), ("target", "article"), ("fact", "requires")]);
        var graph = GraphBuilder.Build([Facts.Article("Q1").With(kinds.Facts[^1], "Q2", "Q1", "Q2")], 1, kinds).Graph;
        Assert.Equal("Q2", graph.Nodes[Assert.Single(graph.Edges.ToArray()).Target].Id);
        Assert.True(graph.Nodes[graph.Find("Q2")].IsMissing);
    }

    [Theory]
    [InlineData("{\"kinds\":{\"nodes\":[{\"name\":\"file\"}]}}", "kinds that cannot be (found the kind \"file\" twice)")]
    [InlineData("{\"kinds\":{\"edges\":[{\"name\":\"a\"}]}}", "kinds that cannot be (found a kind of edge without \"target\", expected")]
    public void Kinds_that_cannot_be_are_refused(string header, string found)
    {
        var error = Assert.Throws<GraphFormatException>(() =>
            JsonGraphReader.Read(Encoding.UTF8.GetBytes($"{{\"format\":\"linker-graph\",\"version\":1,\"graph\":{header},\"nodes\":[],\"edges\":[]}}")));
        Assert.StartsWith(found, error.Found, StringComparison.Ordinal);
    }

    private static KnowledgeGraph OwnedGraph()
    {
        var kinds = Define(
            [("name", "team"), ("noun", "crew"), ("color", "#0EA5E9"), ("shape", "component")],
            [("name", "ownedBy"), ("target", "team"), ("fact", "owners"), ("line", "dashed")]);
        return GraphBuilder.Build([Facts.Article("Q1").Citing("Q2").With(kinds.Facts[^1], "Blue team")], 1, kinds).Graph;
    }

    private static KindSet Define((string Key, string Value)[] node, (string Key, string Value)[] edge)
    {
        var definitions = new KindDefinitions();
        if (node.Length > 0) definitions.AddNode(node.ToDictionary(one => one.Key, one => one.Value));
        definitions.AddEdge(edge.ToDictionary(one => one.Key, one => one.Value));
        return definitions.ToSet();
    }
}
