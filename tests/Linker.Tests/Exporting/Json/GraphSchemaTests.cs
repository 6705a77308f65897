using System.Text;
using System.Text.Json;
using Linker.Exporting.Json;
using Linker.Graph;
using Linker.Tests.Graph;
using Xunit;

namespace Linker.Tests.Exporting.Json;

public class GraphSchemaTests
{
    [Fact]
    public void What_is_written_is_valid()
    {
        Assert.True(IsValid(new JsonGraphWriter().Text(Facts.FullGraph())));
        Assert.True(IsValid(new JsonGraphWriter().Text(KnowledgeGraph.Empty)));
    }

    [Theory]
    [InlineData("\"version\":1", "\"version\":2")]
    [InlineData("\"multigraph\":true", "\"multigraph\":false")]
    [InlineData("\"exists\":false", "\"exists\":true")]
    [InlineData("\"kind\":\"keyword\"", "\"kind\":\"key word\"")]
    [InlineData("\"line\":12", "\"line\":0")]
    [InlineData("\"15:55\"", "\"3 pm\"")]
    [InlineData("\"2001-08-09\"", "\"8/9/2001\"")]
    [InlineData("\"source\":", "\"from\":")]
    public void What_is_not_written_is_not_valid(string written, string wrong)
    {
        var json = new JsonGraphWriter().Text(Facts.FullGraph());
        Assert.Contains(written, json, StringComparison.Ordinal);
        Assert.False(IsValid(json.Replace(written, wrong, StringComparison.Ordinal)));
    }

    internal static bool IsValid(string json)
    {
        using var schema = SchemaCheck.Open("graph.schema.json");
        using var graph = JsonDocument.Parse(Encoding.UTF8.GetBytes(json));
        return new SchemaCheck(schema.RootElement).IsValid(graph.RootElement);
    }
}
