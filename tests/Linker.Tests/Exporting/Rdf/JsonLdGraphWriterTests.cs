using Linker.Exporting.Rdf;
using Linker.Graph;
using Linker.Tests.Graph;
using Xunit;

namespace Linker.Tests.Exporting.Rdf;

public class JsonLdGraphWriterTests
{
    private readonly JsonLdGraphWriter _writer = new();
    private readonly NTriplesGraphWriter _triples = new();

    [Fact]
    public void Things_are_written_to_the_byte_as_documented()
    {
        var graph = Facts.Graph(Facts.Article("Q1", "A & B") with
        {
            LastModified = new DateOnly(2001, 8, 9),
            Keywords = ["kbfix", "kbnet"],
            References = [new("Q2", null, "CAUSE", 12, 2)],
            UpdatedFiles = [new("a.dll", new DateOnly(1999, 9, 24), new TimeOnly(5, 8), 16256, "4.0", null, 3)],
        });
        Assert.EndsWith("""
            },
            "@graph":[
            {"@id":"node:Q1","@type":"schema:TechArticle","identifier":"Q1","name":"A \u0026 B","exists":true,"path":"kb/Q1.md","dateModified":"2001-08-09","keywords":["kbfix","kbnet"],"references":["node:Q2"],"updates":["node:file:a.dll"],"hasKeyword":["node:keyword:kbfix","node:keyword:kbnet"]},
            {"@id":"edge:Q1/references/Q2","@type":"rdf:Statement","subject":"node:Q1","predicate":"dcterms:references","object":"node:Q2","section":"CAUSE","line":12,"count":2},
            {"@id":"edge:Q1/updates/file:a.dll","@type":"rdf:Statement","subject":"node:Q1","predicate":"linker:updates","object":"node:file:a.dll","rows":["edge:Q1/updates/file:a.dll/1"]},
            {"@id":"edge:Q1/updates/file:a.dll/1","@type":"linker:FileRow","dateModified":"1999-09-24","time":"05:08:00","size":16256,"version":"4.0"},
            {"@id":"node:Q2","@type":"schema:TechArticle","identifier":"Q2","name":"Q2","exists":false},
            {"@id":"node:file:a.dll","@type":"schema:DigitalDocument","identifier":"file:a.dll","name":"a.dll"},
            {"@id":"node:keyword:kbfix","@type":"schema:DefinedTerm","identifier":"keyword:kbfix","name":"kbfix"},
            {"@id":"node:keyword:kbnet","@type":"schema:DefinedTerm","identifier":"keyword:kbnet","name":"kbnet"}
            ]}

            """, Written(graph), StringComparison.Ordinal);
    }

    [Fact]
    public void It_says_what_the_triples_say()
    {
        Assert.Empty(Triples.OfJsonLd(Written(KnowledgeGraph.Empty)));
        AssertSame(Facts.FullGraph());
    }

    [Fact]
    public void It_says_what_the_triples_say_whatever_the_text() => NastyGraphs.ForEvery(AssertSame);

    private void AssertSame(KnowledgeGraph graph) => Assert.Equal(
        Triples.OfNTriples(Assert.Single(_triples.Files).Text(graph)), Triples.OfJsonLd(Written(graph)));

    private string Written(KnowledgeGraph graph) => Assert.Single(_writer.Files).Text(graph);
}
