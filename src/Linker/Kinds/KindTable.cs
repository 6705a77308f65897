// The table of built-in kinds. A kind is one row here, in the order of every output; nothing else lists kinds.
namespace Linker.Kinds;

public sealed partial class FactKind
{
    private static readonly List<FactKind> Rows = [];

    /// <summary>Every built-in kind, in order.</summary>
    internal static IReadOnlyList<FactKind> BuiltIn => Rows;

    /// <summary>Files offered for download, each name once whatever its case.</summary>
    public static readonly FactKind Downloads = Row(new("downloads", "download"));

    /// <summary>Files named anywhere else, each name once whatever its case.</summary>
    public static readonly FactKind MentionedFiles = Row(new("mentionedFiles", "file"));

    /// <summary>Service packs and releases that corrected the problem, in the article's words.</summary>
    public static readonly FactKind FixedIn = Row(new("fixedIn", "fix"));

    /// <summary>Security bulletin numbers such as <c>MS00-070</c>.</summary>
    public static readonly FactKind Bulletins = Row(new("bulletins", "bulletin"));

    /// <summary>Numbers of vulnerabilities such as <c>CVE-2017-0144</c>.</summary>
    public static readonly FactKind Vulnerabilities = Row(new("vulnerabilities", "vulnerability") { IsOptional = true });

    /// <summary>Addresses, each once, as written.</summary>
    public static readonly FactKind Urls = Row(new("urls", "address"));

    private static FactKind Row(FactKind kind) => AddRow(Rows, kind);
}

public sealed partial class NodeKind
{
    private static readonly List<NodeKind> Rows = [];

    /// <summary>Every built-in kind, in order.</summary>
    internal static IReadOnlyList<NodeKind> BuiltIn => Rows;

    /// <summary>An article, whether it is in the corpus or only cited.</summary>
    public static readonly NodeKind Article = Row(new("article", "",
        new("box", "blue", "rounded,filled", "#2563eb", "#dbeafe") { MermaidOpening = "[", MermaidClosing = "]" })
    { RdfClass = "schema:TechArticle" });

    /// <summary>A product that articles apply to.</summary>
    public static readonly NodeKind Product = Row(new("product", "product:",
        new("ellipse", "green", "filled", "#16a34a", "#dcfce7") { MermaidOpening = "([", MermaidClosing = "])" })
    { RdfClass = "schema:SoftwareApplication", IsProse = true, CanHoldArticles = true });

    /// <summary>A line of products that articles are filed under.</summary>
    /// <remarks>A ProductGroup of Schema.org holds products, which software is not there: that is a creative work.</remarks>
    public static readonly NodeKind ProductLine = Row(new("productLine", "line:",
        new("folder", "teal", "filled", "#0d9488", "#ccfbf1") { MermaidOpening = "[[", MermaidClosing = "]]" })
    { RdfClass = "schema:CreativeWorkSeries", IsProse = true, CanHoldArticles = true });

    /// <summary>A file, whatever the case of its name.</summary>
    public static readonly NodeKind File = Row(new("file", "file:",
        new("note", "yellow", "filled", "#ca8a04", "#fef9c3") { MermaidOpening = ">", MermaidClosing = "]" })
    { RdfClass = "schema:DigitalDocument" });

    /// <summary>A service pack or release that corrected a problem.</summary>
    public static readonly NodeKind Fix = Row(new("fix", "fix:",
        new("octagon", "purple", "filled", "#9333ea", "#f3e8ff") { MermaidOpening = "[/", MermaidClosing = "/]" })
    { Noun = "service pack or release", IsProse = true });

    /// <summary>A security bulletin.</summary>
    public static readonly NodeKind Bulletin = Row(new("bulletin", "bulletin:",
        new("hexagon", "orange", "filled", "#ea580c", "#ffedd5") { MermaidOpening = "{{", MermaidClosing = "}}" })
    { Noun = "security bulletin", RdfClass = "schema:Report" });

    /// <summary>A keyword of the knowledge base.</summary>
    public static readonly NodeKind Keyword = Row(new("keyword", "keyword:",
        new("tab", "grey", "filled", "#9ca3af", "#f3f4f6"))
    { RdfClass = "schema:DefinedTerm" });

    /// <summary>A vulnerability with a number of the CVE list.</summary>
    public static readonly NodeKind Vulnerability = Row(new("vulnerability", "vulnerability:",
        new("diamond", "red", "filled", "#be123c", "#ffe4e6") { MermaidOpening = "{", MermaidClosing = "}" })
    { IsOptional = true });

    private static NodeKind Row(NodeKind kind) => AddRow(Rows, kind);
}

public sealed partial class EdgeKind
{
    private static readonly List<EdgeKind> Rows = [];

    /// <summary>Every built-in kind, in order.</summary>
    internal static IReadOnlyList<EdgeKind> BuiltIn => Rows;

    /// <summary>The article cites another article.</summary>
    public static readonly EdgeKind References = Row(new("references", NodeKind.Article, new("#2563eb", "solid", "1.6", "blue"))
    {
        Content = EdgeContent.Citation, RdfProperty = "dcterms:references",
        TargetHeading = "References", SourceHeading = "Cited by",
    });

    /// <summary>The article applies to a product.</summary>
    public static readonly EdgeKind AppliesTo = Row(new("appliesTo", NodeKind.Product, new("#16a34a", "solid", "1", "green"))
    {
        Content = EdgeContent.Versions, RdfProperty = "schema:about",
        TargetHeading = "Products", SourceHeading = "Articles that it applies to",
    });

    /// <summary>The article is filed under a product line.</summary>
    public static readonly EdgeKind InProductLine = Row(
        new("inProductLine", NodeKind.ProductLine, new("#0d9488", "solid", "1", "teal"))
        {
            RdfProperty = "dcterms:subject", SourceHeading = "Articles",
        });

    /// <summary>A fix of the article updates a file.</summary>
    public static readonly EdgeKind Updates = Row(new("updates", NodeKind.File, new("#ca8a04", "solid", "1.8", "bold amber"))
    {
        Content = EdgeContent.Rows, TargetHeading = "Files updated", SourceHeading = "Updated by",
    });

    /// <summary>The article offers a file for download.</summary>
    /// <remarks>Schema.org's <c>offers</c> is about prices.</remarks>
    public static readonly EdgeKind Offers = Row(new("offers", NodeKind.File, new("#ca8a04", "dashed", "1.2", "dashed amber"))
    {
        Fact = FactKind.Downloads, TargetHeading = "Files offered", SourceHeading = "Offered by",
    });

    /// <summary>The article names a file elsewhere.</summary>
    public static readonly EdgeKind Mentions = Row(new("mentions", NodeKind.File, new("#6b7280", "dotted", "1.2", "dotted grey"))
    {
        Fact = FactKind.MentionedFiles, RdfProperty = "schema:mentions",
        TargetHeading = "Files named", SourceHeading = "Named by",
    });

    /// <summary>The article's problem was corrected in a service pack or release.</summary>
    public static readonly EdgeKind FixedIn = Row(new("fixedIn", NodeKind.Fix, new("#9333ea", "solid", "1.2", "purple"))
    {
        Fact = FactKind.FixedIn, TargetHeading = "Fixed in", SourceHeading = "Articles that it fixed",
    });

    /// <summary>The article cites a security bulletin.</summary>
    public static readonly EdgeKind CitesBulletin = Row(
        new("citesBulletin", NodeKind.Bulletin, new("#ea580c", "solid", "1.2", "orange"))
        {
            Fact = FactKind.Bulletins, RdfProperty = "schema:citation", TargetHeading = "Bulletins", SourceHeading = "Cited by",
        });

    /// <summary>The article has a keyword.</summary>
    public static readonly EdgeKind HasKeyword = Row(
        new("hasKeyword", NodeKind.Keyword, new("#b6bcc6", "solid", "0.8", "thin grey"))
        {
            RdfProperty = "schema:keywords", TargetHeading = "Keywords", SourceHeading = "Articles",
        });

    /// <summary>The article updates a file that the other one updates too, at a later date.</summary>
    public static readonly EdgeKind Supersedes = Row(
        new("supersedes", NodeKind.Article, new("#e11d48", "dashed", "2.2", "bold dashed rose, derived"))
        {
            IsDerived = true, IsOptional = true, Content = EdgeContent.Successions, RdfProperty = "dcterms:replaces",
            TargetHeading = "Supersedes", SourceHeading = "Superseded by",
        });

    /// <summary>The article cites a vulnerability.</summary>
    public static readonly EdgeKind CitesVulnerability = Row(
        new("citesVulnerability", NodeKind.Vulnerability, new("#be123c", "solid", "1.2", "red"))
        {
            Fact = FactKind.Vulnerabilities, IsOptional = true, TargetHeading = "Vulnerabilities", SourceHeading = "Cited by",
        });

    private static EdgeKind Row(EdgeKind kind) => AddRow(Rows, kind);
}
