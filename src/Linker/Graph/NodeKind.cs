namespace Linker.Graph;

/// <summary>What a node of the knowledge graph stands for. The order is the order of nodes in every output.</summary>
public enum NodeKind : byte
{
    /// <summary>An article, whether it is in the corpus or only cited.</summary>
    Article,

    /// <summary>A product that articles apply to.</summary>
    Product,

    /// <summary>A line of products that articles are filed under.</summary>
    ProductLine,

    /// <summary>A file, whatever the case of its name.</summary>
    File,

    /// <summary>A service pack or release that corrected a problem.</summary>
    Fix,

    /// <summary>A security bulletin.</summary>
    Bulletin,

    /// <summary>A keyword of the knowledge base.</summary>
    Keyword,
}
