namespace Linker.Selecting;

/// <summary>What makes a node important.</summary>
public enum Measure
{
    /// <summary>How many articles link to it.</summary>
    References,

    /// <summary>How often a reader comes by who follows links at random; see <see cref="Algorithms.PageRank"/>.</summary>
    PageRank,

    /// <summary>How many shortest ways lead through it; see <see cref="Algorithms.Betweenness"/>.</summary>
    Betweenness,
}
