using Linker.Cli.Options;
using Linker.Cli.Tests.Support;
using Linker.Exporting.Json;
using Linker.Graph;
using Xunit;

namespace Linker.Cli.Tests.Options;

public class NodeArgumentTests
{
    private static readonly KnowledgeGraph Graph = Sample();

    [Fact]
    public void A_text_that_names_one_node_gives_it() =>
        Assert.Equal("Q901010", Graph.Nodes[NodeArgument.One(Graph, "kb901010")].Id);

    [Theory]
    [InlineData("Q901999", "found 'Q901999', expected the id, title or name of a node, or a glob; did you mean")]
    [InlineData("xyzzy", "found 'xyzzy', expected the id, title or name of a node, or a glob; nothing in the graph is called like it")]
    [InlineData("Q9010*", "found 'Q9010*', which names ")]
    public void Any_other_text_is_the_users_mistake(string text, string message)
    {
        var error = Assert.Throws<UsageException>(() => NodeArgument.One(Graph, text));
        Assert.StartsWith(message, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', error.Message);
    }

    private static KnowledgeGraph Sample()
    {
        using var stream = File.OpenRead(Repository.File("graph-out", "sample", "graph.json"));
        return JsonGraphReader.Read(stream);
    }
}
