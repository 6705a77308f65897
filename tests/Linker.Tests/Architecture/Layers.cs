using System.Globalization;
using System.Text;

namespace Linker.Tests.Architecture;

/// <summary>The layers of Linker, which of them stand above which, and a picture of what they use of each other.</summary>
internal static class Layers
{
    /// <summary>From the lowest to the highest. Layers of one height must not use each other.</summary>
    private static readonly string[][] Heights =
    [
        ["Ground"],
        ["Kinds"],
        ["Corpus"],
        ["Articles"],
        ["Extraction"],
        ["Graph"],
        ["Checking", "Exporting", "Selecting"],
        ["Comparing", "Configuration"],
        ["Linker.Cli"],
    ];

    /// <summary>The rooms of the command line: those further up may use those further down, and those of one height each other.</summary>
    private static readonly string[][] RoomHeights =
    [
        ["Options", "Output", "Input"],
        ["Commands"],
        ["Program.cs"],
    ];

    /// <summary>The layer of a source file: its folder in the library, or the command line as a whole.</summary>
    public static string LayerOf(string path)
    {
        var parts = path.Split('/');
        return parts[1] == "Linker" ? parts[2] : parts[1];
    }

    /// <summary>Whether a file may use another one, as far as their layers and rooms say.</summary>
    public static bool MayUse(string source, string target)
    {
        var (from, to) = (LayerOf(source), LayerOf(target));
        if (from != to) return HeightOf(from, Heights) > HeightOf(to, Heights);
        return from != "Linker.Cli" || HeightOf(source.Split('/')[2], RoomHeights) >= HeightOf(target.Split('/')[2], RoomHeights);
    }

    /// <summary>The layers from the highest to the lowest, each with the layers that its files use.</summary>
    public static string Draw(FileDependencies files)
    {
        var uses = files.Graph.Edges.Select(edge => (LayerOf(edge.Source), LayerOf(edge.Target))).ToHashSet();
        var present = files.Graph.Vertices.Select(LayerOf).ToHashSet();
        var picture = new StringBuilder();
        var names = Heights.Reverse().SelectMany(layers => layers.Order(StringComparer.Ordinal)).Where(present.Contains).ToArray();
        for (var i = 0; i < names.Length; i++)
        {
            if (i > 0 && HeightOf(names[i], Heights) < HeightOf(names[i - 1], Heights)) picture.Append('\n');
            var used = names.Where(name => name != names[i] && uses.Contains((names[i], name)));
            picture.Append(CultureInfo.InvariantCulture, $"{names[i],-14}{string.Join(", ", used.DefaultIfEmpty("(nothing)"))}\n");
        }

        return picture.ToString();
    }

    private static int HeightOf(string name, string[][] heights)
    {
        var height = Array.FindIndex(heights, names => names.Contains(name));
        return height >= 0
            ? height
            : throw new InvalidOperationException($"{name} is no layer or room that {nameof(Layers)} knows: give it a height there.");
    }
}
