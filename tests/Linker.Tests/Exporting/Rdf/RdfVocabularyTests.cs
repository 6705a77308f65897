using Linker.Exporting.Rdf;
using Xunit;

namespace Linker.Tests.Exporting.Rdf;

public class RdfVocabularyTests
{
    private readonly RdfVocabulary _words = new(KindSet.BuiltIn);

    [Fact]
    public void Every_kind_of_node_has_a_class_of_its_own() =>
        Assert.Equal(KindSet.BuiltIn.Nodes.Count, KindSet.BuiltIn.Nodes.Select(kind => Compact(_words.ClassFor(kind))).Distinct().Count());

    [Fact]
    public void Every_kind_of_edge_has_a_property_that_no_other_fact_has()
    {
        var words = _words.PropertiesWith(KindSet.BuiltIn.Edges).Select(property => Compact(property.Word)).ToArray();
        foreach (var kind in KindSet.BuiltIn.Edges)
            Assert.Single(words, word => word == Compact(_words.PropertyFor(kind).Word));
    }

    [Fact]
    public void Keys_are_distinct_and_no_prefixes()
    {
        var keys = _words.PropertiesWith(KindSet.BuiltIn.Edges).Select(property => Output.Of(output => output.Write(property.Key)));
        var prefixes = RdfNamespace.All.Select(space => Output.Of(output => output.Write(space.Prefix)).TrimEnd(':'));
        string[] all = [.. keys, .. prefixes];
        Assert.Equal(all.Length, all.Distinct().Count());
    }

    private static string Compact(RdfWord word) => Output.Of(output => word.Name.WriteCompact(output));
}
