using Linker.Graph;

namespace Linker.Selecting;

/// <summary>A part of a graph, and what of the wanted was left out of it.</summary>
/// <param name="Graph">The part, with ids and attributes as they were.</param>
public sealed record SelectedGraph(KnowledgeGraph Graph)
{
    /// <summary>How many nodes were left out because there are more than were asked for at most.</summary>
    public int NodesLeftOut { get; init; }

    /// <summary>How many references were left out because they are made out of habit.</summary>
    public int BoilerplateLeftOut { get; init; }

    /// <summary>How many references were left out because others lead the same way.</summary>
    public int ReducedReferences { get; init; }

    /// <summary>How many articles became part of another node.</summary>
    public int CollapsedArticles { get; init; }
}
