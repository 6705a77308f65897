namespace Linker.Kinds;

/// <summary>What a node of the knowledge graph stands for.</summary>
public sealed partial class NodeKind : Kind
{
    /// <summary>Describes a kind, which then can be given to a <see cref="KindSet"/>.</summary>
    /// <param name="name">The name in camelCase, as outputs write it.</param>
    /// <param name="idPrefix">What ids of the kind begin with, such as <c>file:</c>; empty for articles only.</param>
    /// <param name="style">How nodes look in pictures.</param>
    public NodeKind(string name, string idPrefix, NodeStyle style)
        : base(name) => (IdPrefix, Noun, Style, RdfClass) = (idPrefix, LegendName, style, $"linker:{PascalName}");

    /// <summary>What ids of the kind begin with, such as <c>file:</c>; empty for articles.</summary>
    public string IdPrefix { get; }

    /// <summary>What texts for people call such a node: <c>product line</c>.</summary>
    public string Noun { get; init; }

    /// <summary>How such nodes look in pictures.</summary>
    public NodeStyle Style { get; }

    /// <summary>The class in RDF with its prefix, such as <c>schema:TechArticle</c>; no two kinds share one.</summary>
    public string RdfClass { get; init; }

    /// <summary>Whether names of the kind are prose, from which ids are made as slugs, rather than one word.</summary>
    public bool IsProse { get; init; }

    /// <summary>Whether nodes of the kind can stand for their articles in a collapsed graph.</summary>
    public bool CanHoldArticles { get; init; }

    /// <summary>The style of missing articles, whatever their kind's is.</summary>
    public static NodeStyle MissingStyle { get; } =
        new("box", "red", "filled,dashed", "#dc2626", "#fef2f2") { Text = "#b91c1c" };
}

/// <summary>How nodes of a kind look in a picture; colours as <c>#rrggbb</c>.</summary>
/// <param name="Shape">Graphviz's name of the shape.</param>
/// <param name="ColorName">What legends call the colour.</param>
/// <param name="Outline">Graphviz's words for outline and filling.</param>
/// <param name="Border">The outline's colour, which is also the node's where a format has only one.</param>
/// <param name="Fill">The colour behind the text.</param>
public sealed record NodeStyle(string Shape, string ColorName, string Outline, string Border, string Fill)
{
    /// <summary>The text's colour.</summary>
    public string Text { get; init; } = "#111827";

    /// <summary>What stands before a node's text in Mermaid, which has shapes of its own.</summary>
    public string MermaidOpening { get; init; } = "(";

    /// <summary>What stands behind a node's text in Mermaid.</summary>
    public string MermaidClosing { get; init; } = ")";
}
