using Linker.Exporting;
using Xunit;

namespace Linker.Tests.Exporting;

public class GraphWritersTests
{
    [Theory]
    [InlineData("json", "graph.json")]
    [InlineData("DOT", "graph.dot")]
    [InlineData("csv", "nodes.csv edges.csv")]
    [InlineData("neo4j", "neo4j-nodes.csv neo4j-relationships.csv")]
    [InlineData("graphframes", "vertices.jsonl edges.jsonl")]
    [InlineData("ntriples", "graph.nt")]
    [InlineData("jsonld", "graph.jsonld")]
    public void A_format_is_found_by_its_name_whatever_the_case(string format, string fileNames)
    {
        Assert.True(GraphWriters.TryFind(format, out var writer));
        Assert.Equal(fileNames, string.Join(' ', writer.Files.Select(file => file.Name)));
    }

    [Fact]
    public void An_unknown_format_is_not_found() => Assert.False(GraphWriters.TryFind("xlsx", out _));

    [Fact]
    public void Formats_and_file_names_are_distinct()
    {
        Assert.Equal(GraphWriters.All.Count, GraphWriters.All.DistinctBy(writer => writer.Format).Count());
        var files = GraphWriters.All.SelectMany(writer => writer.Files).Select(file => file.Name).ToArray();
        Assert.Equal(files.Length, files.Distinct().Count());
    }
}
