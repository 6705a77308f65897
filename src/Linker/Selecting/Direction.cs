namespace Linker.Selecting;

/// <summary>The direction in which edges are walked.</summary>
public enum Direction
{
    /// <summary>From their source to their target: what a node leads to.</summary>
    Out,

    /// <summary>From their target to their source: what leads to a node.</summary>
    In,

    /// <summary>Both.</summary>
    Both,
}
