using QuikGraph;

namespace Linker.Graph;

/// <summary>
/// A directed edge between two nodes, given by their ordinals in <see cref="KnowledgeGraph.Nodes"/>. There is one edge
/// for each source, target and kind.
/// </summary>
public readonly record struct Edge : IEdge<int>
{
    // One reference for all kinds of attributes keeps an edge at 24 bytes; a graph has a million of them.
    private readonly object? _attributes;

    private Edge(int source, EdgeKind kind, int target, object? attributes) =>
        (Source, Kind, Target, _attributes) = (source, kind, target, attributes);

    /// <summary>The ordinal of the node that the edge starts from.</summary>
    public int Source { get; }

    /// <summary>The ordinal of the node that the edge leads to.</summary>
    public int Target { get; }

    /// <summary>What the edge says.</summary>
    public EdgeKind Kind { get; }

    /// <summary>How the source cites the target; null unless the kind is <see cref="EdgeKind.References"/>.</summary>
    public ReferenceAttributes? Reference => _attributes as ReferenceAttributes;

    /// <summary>Whether the edge says anything beyond that it is there.</summary>
    internal bool HasContent => _attributes is not null || Kind.IsDerived;

    /// <summary>The versions of an <see cref="EdgeKind.AppliesTo"/> edge, each once, in order; else empty.</summary>
    public ReadOnlySpan<string> Versions => _attributes is string[] versions ? versions : [];

    /// <summary>The rows of an <see cref="EdgeKind.Updates"/> edge, in order; else empty.</summary>
    public ReadOnlySpan<FileVersion> Rows => _attributes is FileVersion[] rows ? rows : [];

    /// <summary>
    /// Why an <see cref="EdgeKind.Supersedes"/> edge is there, in order of the files' ids, then of platforms; else empty.
    /// </summary>
    public ReadOnlySpan<FileSuccession> Successions => _attributes is FileSuccession[] successions ? successions : [];

    /// <summary>Both ordinals and the kind, such as <c>3 references 5</c>.</summary>
    public override string ToString() => $"{Source} {Kind} {Target}";

    /// <summary>An edge and what it says beyond that it is there: what its kind's content asks for; null or empty for nothing.</summary>
    internal static Edge With(int source, EdgeKind kind, int target, object? content) =>
        new(source, kind, target, content is Array { Length: 0 } ? null : content);

    /// <summary>The same edge with another content.</summary>
    internal Edge With(object? content) => With(Source, Kind, Target, content);

    /// <summary>An edge that says nothing beyond that it is there.</summary>
    internal static Edge Plain(int source, EdgeKind kind, int target) => new(source, kind, target, null);

    /// <summary>Compares by source, kind and target, which is the order of edges in a graph.</summary>
    internal static int Compare(Edge left, Edge right) =>
        left.Source != right.Source ? left.Source.CompareTo(right.Source)
        : !ReferenceEquals(left.Kind, right.Kind) ? Kinds.Kind.Compare(left.Kind, right.Kind)
        : left.Target.CompareTo(right.Target);

    /// <summary>The same edge between other nodes.</summary>
    internal Edge Between(int source, int target) => new(source, Kind, target, _attributes);

    /// <summary>The same edge after nodes were renumbered by <paramref name="ordinals"/> (old to new).</summary>
    internal Edge Renumbered(ReadOnlySpan<int> ordinals) => Between(ordinals[Source], ordinals[Target]);
}

/// <summary>How an article cites another.</summary>
/// <param name="Title">The title as cited; null where none stands beside the id.</param>
/// <param name="Section">The section of the first citation; null where it stands before the first heading.</param>
/// <param name="Line">The 1-based line of the first citation; 0 where the edge stands for those of several articles.</param>
/// <param name="Count">How often the source cites the target; at least 1.</param>
public sealed record ReferenceAttributes(string? Title, string? Section, int Line, int Count);

/// <summary>A row of a fix's file table as <see cref="EdgeKind.Updates"/> edges keep it. Absent is null.</summary>
/// <param name="Date">The file's date.</param>
/// <param name="Time">The file's time of day on the 24-hour clock, to the minute.</param>
/// <param name="Size">The file's size in bytes.</param>
/// <param name="Version">The file's version as written.</param>
/// <param name="Platform">The platform, language or operating system as written.</param>
public readonly record struct FileVersion(
    DateOnly? Date, TimeOnly? Time, long? Size, string? Version, string? Platform);

/// <summary>A file for which one article supersedes another: the evidence of an <see cref="EdgeKind.Supersedes"/> edge.</summary>
/// <param name="File">The id of the file's node.</param>
/// <param name="Platform">The platform as the later article writes it; null where neither says one.</param>
/// <param name="OldDate">The file's date in the article that is superseded.</param>
/// <param name="NewDate">Its date in the article that supersedes it, which is later.</param>
public readonly record struct FileSuccession(string File, string? Platform, DateOnly OldDate, DateOnly NewDate);
