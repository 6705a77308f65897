using System.Text.RegularExpressions;
using Linker.Tests.Sample;
using QuikGraph;
using QuikGraph.Algorithms;
using Xunit;

namespace Linker.Tests.Architecture;

/// <summary>The sources keep to the layers and rooms that ARCHITECTURE.md describes.</summary>
public partial class ArchitectureTests
{
    [Fact]
    public void Every_name_in_the_sources_is_resolved() => Assert.Empty(FileDependencies.Sources.Unresolved);

    [Fact]
    public void Layers_use_only_layers_below_them_and_files_of_a_layer_go_in_no_circle()
    {
        var found = Violations(FileDependencies.Sources).ToArray();
        Assert.True(found.Length == 0, string.Join('\n', found));
    }

    [Fact]
    public void The_picture_of_the_layers_is_that_of_the_architecture_page()
    {
        var picture = Layers.Draw(FileDependencies.Sources);
        var page = File.ReadAllText(Repository.PathTo("ARCHITECTURE.md")).ReplaceLineEndings("\n");
        var shown = PictureBlock().Match(page);
        Assert.True(
            shown.Groups[1].Value == picture,
            $"The block ```layers in ARCHITECTURE.md has to be:\n```layers\n{picture}```");
    }

    private static IEnumerable<string> Violations(FileDependencies files)
    {
        foreach (var edge in files.Graph.Edges)
        {
            if (!Layers.MayUse(edge.Source, edge.Target)) yield return $"up or sideways: {edge.Source} -> {edge.Target}";
        }

        var inside = files.Graph.Edges.Where(edge => Layers.LayerOf(edge.Source) == Layers.LayerOf(edge.Target))
            .ToAdjacencyGraph<string, SEdge<string>>();
        var components = new Dictionary<string, int>();
        inside.StronglyConnectedComponents(components);
        foreach (var edge in inside.Edges)
        {
            if (components[edge.Source] == components[edge.Target]) yield return $"in a circle: {edge.Source} -> {edge.Target}";
        }
    }

    [GeneratedRegex(@"^```layers\n(.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex PictureBlock();
}
