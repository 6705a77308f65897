namespace Linker.Exporting.Dot;

/// <summary>How a kind of edge looks in a picture.</summary>
/// <param name="Color">The colour as <c>#rrggbb</c>.</param>
/// <param name="Line">The line: solid, dashed or dotted.</param>
/// <param name="Width">The line's width in points.</param>
internal sealed record EdgeStyle(string Color, string Line, string Width)
{
    /// <summary>The attributes in DOT.</summary>
    public string ToDot() => $"color=\"{Color}\", style=\"{Line}\", penwidth=\"{Width}\"";
}
