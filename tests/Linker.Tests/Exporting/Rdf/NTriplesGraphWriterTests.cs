using Linker.Exporting.Rdf;
using Linker.Graph;
using Linker.Tests.Graph;
using Xunit;

namespace Linker.Tests.Exporting.Rdf;

public class NTriplesGraphWriterTests
{
    private const string Dc = "http://purl.org/dc/terms/";
    private const string Schema = "https://schema.org/";
    private const string Own = "urn:linker-term:";

    private readonly NTriplesGraphWriter _writer = new();

    [Fact]
    public void A_small_graph_is_written_to_the_byte_as_documented()
    {
        var graph = Facts.Graph(Facts.Article("Q1", "A \"B\"") with
        {
            LastModified = new DateOnly(2001, 8, 9),
            Keywords = ["kbfix"],
            References = [new("Q2", "Gone", "CAUSE", 12, 2)],
            UpdatedFiles = [new("a b.dll", new DateOnly(1999, 9, 24), new TimeOnly(5, 8), 16256, "4.0", null, 3)],
        });
        Assert.Equal("""
            <urn:linker:Q1> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/TechArticle> .
            <urn:linker:Q1> <http://purl.org/dc/terms/identifier> "Q1" .
            <urn:linker:Q1> <https://schema.org/name> "A \"B\"" .
            <urn:linker:Q1> <urn:linker-term:exists> "true"^^<http://www.w3.org/2001/XMLSchema#boolean> .
            <urn:linker:Q1> <urn:linker-term:path> "kb/Q1.md" .
            <urn:linker:Q1> <https://schema.org/dateModified> "2001-08-09"^^<http://www.w3.org/2001/XMLSchema#date> .
            <urn:linker:Q1> <urn:linker-term:keyword> "kbfix" .
            <urn:linker:Q1> <http://purl.org/dc/terms/references> <urn:linker:Q2> .
            <urn:linker:Q1> <urn:linker-term:updates> <urn:linker:file:a%20b.dll> .
            <urn:linker:Q1> <https://schema.org/keywords> <urn:linker:keyword:kbfix> .
            <urn:linker-edge:Q1/references/Q2> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement> .
            <urn:linker-edge:Q1/references/Q2> <http://www.w3.org/1999/02/22-rdf-syntax-ns#subject> <urn:linker:Q1> .
            <urn:linker-edge:Q1/references/Q2> <http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate> <http://purl.org/dc/terms/references> .
            <urn:linker-edge:Q1/references/Q2> <http://www.w3.org/1999/02/22-rdf-syntax-ns#object> <urn:linker:Q2> .
            <urn:linker-edge:Q1/references/Q2> <urn:linker-term:citedTitle> "Gone" .
            <urn:linker-edge:Q1/references/Q2> <urn:linker-term:section> "CAUSE" .
            <urn:linker-edge:Q1/references/Q2> <urn:linker-term:line> "12"^^<http://www.w3.org/2001/XMLSchema#integer> .
            <urn:linker-edge:Q1/references/Q2> <urn:linker-term:count> "2"^^<http://www.w3.org/2001/XMLSchema#integer> .
            <urn:linker-edge:Q1/updates/file:a%20b.dll> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement> .
            <urn:linker-edge:Q1/updates/file:a%20b.dll> <http://www.w3.org/1999/02/22-rdf-syntax-ns#subject> <urn:linker:Q1> .
            <urn:linker-edge:Q1/updates/file:a%20b.dll> <http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate> <urn:linker-term:updates> .
            <urn:linker-edge:Q1/updates/file:a%20b.dll> <http://www.w3.org/1999/02/22-rdf-syntax-ns#object> <urn:linker:file:a%20b.dll> .
            <urn:linker-edge:Q1/updates/file:a%20b.dll> <urn:linker-term:row> <urn:linker-edge:Q1/updates/file:a%20b.dll/1> .
            <urn:linker-edge:Q1/updates/file:a%20b.dll/1> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <urn:linker-term:FileRow> .
            <urn:linker-edge:Q1/updates/file:a%20b.dll/1> <https://schema.org/dateModified> "1999-09-24"^^<http://www.w3.org/2001/XMLSchema#date> .
            <urn:linker-edge:Q1/updates/file:a%20b.dll/1> <urn:linker-term:time> "05:08:00"^^<http://www.w3.org/2001/XMLSchema#time> .
            <urn:linker-edge:Q1/updates/file:a%20b.dll/1> <urn:linker-term:size> "16256"^^<http://www.w3.org/2001/XMLSchema#integer> .
            <urn:linker-edge:Q1/updates/file:a%20b.dll/1> <https://schema.org/softwareVersion> "4.0" .
            <urn:linker:Q2> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/TechArticle> .
            <urn:linker:Q2> <http://purl.org/dc/terms/identifier> "Q2" .
            <urn:linker:Q2> <https://schema.org/name> "Gone" .
            <urn:linker:Q2> <urn:linker-term:exists> "false"^^<http://www.w3.org/2001/XMLSchema#boolean> .
            <urn:linker:file:a%20b.dll> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/DigitalDocument> .
            <urn:linker:file:a%20b.dll> <http://purl.org/dc/terms/identifier> "file:a b.dll" .
            <urn:linker:file:a%20b.dll> <https://schema.org/name> "a b.dll" .
            <urn:linker:keyword:kbfix> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/DefinedTerm> .
            <urn:linker:keyword:kbfix> <http://purl.org/dc/terms/identifier> "keyword:kbfix" .
            <urn:linker:keyword:kbfix> <https://schema.org/name> "kbfix" .

            """, Written(graph));
    }

    [Fact]
    public void An_empty_graph_says_nothing() => Assert.Empty(Written(KnowledgeGraph.Empty));

    [Fact]
    public void Any_text_of_a_node_is_read_back_as_it_was() => NastyGraphs.ForEvery(graph =>
    {
        var triples = Triples.OfNTriples(Written(graph)).ToHashSet();
        foreach (var node in graph.Nodes)
        {
            var name = "urn:linker:" + Uri.EscapeDataString(node.Id).Replace("%3A", ":", StringComparison.Ordinal);
            Assert.Contains((name, Dc + "identifier", Triples.Literal(node.Id)), triples);
            Assert.Contains((name, Schema + "name", Triples.Literal(node.Label)), triples);
            foreach (var keyword in node.Article?.Keywords ?? [])
                Assert.Contains((name, Own + "keyword", Triples.Literal(keyword)), triples);
            if (node.Article?.Path is { } path) Assert.Contains((name, Own + "path", Triples.Literal(path)), triples);
        }
    });

    [Fact]
    public void Any_text_of_an_edge_is_read_back_as_it_was() => NastyGraphs.ForEvery(graph =>
    {
        var objects = Triples.OfNTriples(Written(graph)).ToLookup(triple => triple.Predicate, triple => triple.Object);
        foreach (ref readonly var edge in graph.Edges)
        {
            if (edge.Reference?.Title is { } title) Assert.Contains(Triples.Literal(title), objects[Own + "citedTitle"]);
            if (edge.Reference?.Section is { } section) Assert.Contains(Triples.Literal(section), objects[Own + "section"]);
            foreach (var version in edge.Versions)
                Assert.Contains(Triples.Literal(version), objects[Schema + "softwareVersion"]);
            foreach (var row in edge.Rows)
                if (row.Platform is { } platform) Assert.Contains(Triples.Literal(platform), objects[Own + "platform"]);
        }
    });

    private string Written(KnowledgeGraph graph) => Assert.Single(_writer.Files).Text(graph);
}
