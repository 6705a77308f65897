namespace Linker.Exporting.Dot;

/// <summary>How a kind of node looks in a picture; colours as <c>#rrggbb</c>.</summary>
/// <param name="Shape">Graphviz's name of the shape.</param>
/// <param name="Style">Graphviz's words for outline and filling.</param>
/// <param name="Border">The outline's colour, which is also the node's where it has only one.</param>
/// <param name="Fill">The colour behind the text.</param>
/// <param name="Text">The text's colour.</param>
internal sealed record NodeStyle(string Shape, string Style, string Border, string Fill, string Text)
{
    /// <summary>Gives every attribute: in DOT, what a block leaves out it keeps from the block before.</summary>
    public string ToDot() =>
        $"shape=\"{Shape}\", style=\"{Style}\", color=\"{Border}\", fillcolor=\"{Fill}\", fontcolor=\"{Text}\"";
}
