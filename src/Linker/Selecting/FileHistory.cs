using Linker.Graph;

namespace Linker.Selecting;

/// <summary>What became of a file, as far as the articles tell.</summary>
public sealed record FileHistory
{
    /// <summary>The file.</summary>
    public required Node File { get; init; }

    /// <summary>How many articles update it.</summary>
    public required int UpdatingArticles { get; init; }

    /// <summary>
    /// Its versions, newest first: by date and time, those without a time behind the others of the day and those without a
    /// date at the end; equals in order of the articles' ids, and of the rows of one article.
    /// </summary>
    public required IReadOnlyList<FileHistoryEntry> Versions { get; init; }

    /// <summary>The articles that offer it for download, in order of ids.</summary>
    public required IReadOnlyList<Node> OfferedBy { get; init; }

    /// <summary>The articles that name it and neither update nor offer it, in order of ids.</summary>
    public required IReadOnlyList<Node> OnlyMentionedBy { get; init; }

    /// <summary>Collects the history of the file with an ordinal.</summary>
    public static FileHistory Collect(KnowledgeGraph graph, int file)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var updates = EdgesTo(graph, file, EdgeKind.Updates);
        var offers = EdgesTo(graph, file, EdgeKind.Offers);
        var others = updates.Concat(offers).Select(static edge => edge.Source).ToHashSet();
        return new FileHistory
        {
            File = graph.Nodes[file],
            UpdatingArticles = updates.Length,
            Versions =
            [
                .. updates.SelectMany(edge => RowsOf(edge).Select(row => new FileHistoryEntry(graph.Nodes[edge.Source], row)))
                    .OrderByDescending(static entry => entry.Version.Date)
                    .ThenByDescending(static entry => entry.Version.Time),
            ],
            OfferedBy = [.. offers.Select(edge => graph.Nodes[edge.Source])],
            OnlyMentionedBy =
            [
                .. EdgesTo(graph, file, EdgeKind.Mentions)
                    .Where(edge => !others.Contains(edge.Source))
                    .Select(edge => graph.Nodes[edge.Source]),
            ],
        };
    }

    private static Edge[] EdgesTo(KnowledgeGraph graph, int file, EdgeKind kind) =>
        [.. graph.InEdges(file).Where(edge => edge.Kind == kind)];

    /// <summary>The rows of an update; one that says nothing where there are none.</summary>
    private static FileVersion[] RowsOf(Edge edge) => edge.Rows.IsEmpty ? [default] : edge.Rows.ToArray();
}

/// <summary>One version of a file.</summary>
/// <param name="Article">The article whose fix has it.</param>
/// <param name="Version">What its file table says.</param>
public readonly record struct FileHistoryEntry(Node Article, FileVersion Version);
