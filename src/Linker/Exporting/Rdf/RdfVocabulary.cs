namespace Linker.Exporting.Rdf;

/// <summary>The words in which a graph is told: those of Schema.org and Dublin Core where they have one that fits.</summary>
internal sealed class RdfVocabulary(KindSet kinds)
{
    private readonly RdfWord[] _classes = [.. kinds.Nodes.Select(static kind => Parse(kind.RdfClass))];

    private readonly RdfProperty[] _edges =
    [
        .. kinds.Edges.Select(static kind =>
            new RdfProperty(kind.Name, Parse(kind.RdfProperty), RdfValueType.Link, isList: true)),
    ];

    public static readonly RdfWord Statement = new(RdfNamespace.Rdf, "Statement");
    public static readonly RdfWord FileRow = new(RdfNamespace.Linker, "FileRow");

    public static readonly RdfWord FileSuccession = new(RdfNamespace.Linker, "FileSuccession");

    // Of nodes.
    public static readonly RdfProperty Identifier = new("identifier", new(RdfNamespace.DublinCore, "identifier"));
    public static readonly RdfProperty Name = new("name", new(RdfNamespace.Schema, "name"));
    public static readonly RdfProperty Exists = new("exists", Own("exists"), RdfValueType.Boolean);
    public static readonly RdfProperty Path = new("path", Own("path"));
    public static readonly RdfProperty Alternate = new("alternates", Own("alternate"), isList: true);
    public static readonly RdfProperty DateModified =
        new("dateModified", new(RdfNamespace.Schema, "dateModified"), RdfValueType.Date);

    public static readonly RdfProperty ProductLine = new("productLine", Own("productLine"));
    public static readonly RdfProperty Keyword = new("keywords", Own("keyword"), isList: true);

    // Of edges.
    public static readonly RdfProperty Subject = new("subject", new(RdfNamespace.Rdf, "subject"), RdfValueType.Link);
    public static readonly RdfProperty Predicate = new("predicate", new(RdfNamespace.Rdf, "predicate"), RdfValueType.Link);
    public static readonly RdfProperty Object = new("object", new(RdfNamespace.Rdf, "object"), RdfValueType.Link);
    public static readonly RdfProperty CitedTitle = new("citedTitle", Own("citedTitle"));
    public static readonly RdfProperty Section = new("section", Own("section"));
    public static readonly RdfProperty Line = new("line", Own("line"), RdfValueType.Integer);
    public static readonly RdfProperty Count = new("count", Own("count"), RdfValueType.Integer);
    public static readonly RdfProperty Versions =
        new("versions", new(RdfNamespace.Schema, "softwareVersion"), isList: true);

    public static readonly RdfProperty Rows = new("rows", Own("row"), RdfValueType.Link, isList: true);

    public static readonly RdfProperty Derived = new("derived", Own("derived"), RdfValueType.Boolean);
    public static readonly RdfProperty Files = new("files", Own("file"), RdfValueType.Link, isList: true);

    // Of the files of a derived edge, beside Platform.
    public static readonly RdfProperty FileId = new("fileId", Own("fileId"));
    public static readonly RdfProperty OldDate = new("oldDate", Own("oldDate"), RdfValueType.Date);
    public static readonly RdfProperty NewDate = new("newDate", Own("newDate"), RdfValueType.Date);

    // Of rows of a file table, beside DateModified.
    public static readonly RdfProperty Time = new("time", Own("time"), RdfValueType.Time);
    public static readonly RdfProperty Size = new("size", Own("size"), RdfValueType.Integer);
    public static readonly RdfProperty Version = new("version", new(RdfNamespace.Schema, "softwareVersion"));
    public static readonly RdfProperty Platform = new("platform", Own("platform"));

    /// <summary>Every property that a graph with edges of some kinds can need.</summary>
    public IReadOnlyList<RdfProperty> PropertiesWith(IEnumerable<EdgeKind> edges) =>
    [
        Identifier, Name, Exists, Path, Alternate, DateModified, ProductLine, Keyword, .. edges.Select(PropertyFor),
        Subject, Predicate, Object, CitedTitle, Section, Line, Count, Versions, Rows, Derived, Files,
        FileId, OldDate, NewDate, Time, Size, Version, Platform,
    ];

    /// <summary>The class of the nodes of a kind; no two kinds share one.</summary>
    public RdfWord ClassFor(NodeKind kind) => _classes[kind.Ordinal];

    /// <summary>The property that an edge of a kind becomes; no two kinds share one.</summary>
    public RdfProperty PropertyFor(EdgeKind kind) => _edges[kind.Ordinal];

    private static RdfWord Own(string local) => new(RdfNamespace.Linker, local);

    private static RdfWord Parse(string name)
    {
        var colon = name.IndexOf(':');
        return new(RdfNamespace.All.Single(space => space.HasPrefix(name.AsSpan(0, colon))), name[(colon + 1)..]);
    }
}
