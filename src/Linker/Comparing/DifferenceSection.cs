namespace Linker.Comparing;

/// <summary>A list of a difference in a form that all formats can write.</summary>
/// <param name="Name">What it is a list of.</param>
/// <param name="Entries">The entries, in order.</param>
internal sealed record DifferenceSection(string Name, IReadOnlyList<DifferenceEntry> Entries)
{
    /// <summary>The lists of a difference, empty ones too.</summary>
    public static DifferenceSection[] Of(GraphDifference difference) =>
    [
        new("articles", [.. difference.Articles.Select(EntryOf)]),
        new("references", [.. difference.References.Select(EntryOf)]),
        new("facts", [.. difference.Facts.Select(EntryOf)]),
        new("names", [.. difference.Names.Select(EntryOf)]),
    ];

    /// <summary>How many entries there are of each kind of change that has any: <c>1 came, 2 went</c>.</summary>
    public string Counts() => string.Join(", ", Entries
        .CountBy(static entry => entry.Change)
        .Select(static count => $"{count.Value} {count.Key.Name()}"));

    private static DifferenceEntry EntryOf(NodeChange change) =>
        new(change.Kind, change.Node, Edge: null, Target: null, change.Attributes);

    private static DifferenceEntry EntryOf(EdgeChange change) =>
        new(change.Kind, change.Source, change.Edge, change.Target, change.Attributes);
}
