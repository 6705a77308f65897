using Linker.Graph;

namespace Linker.Exporting.Rdf;

/// <summary>
/// Says what a graph says in RDF. Every node is a thing of its kind's class, every edge a property of its source. What an
/// edge says beyond that, such as the title that is cited or the rows of a file table, is said of a thing of its own, an
/// <c>rdf:Statement</c> with the edge's name. There are no blank nodes: the same graph always gives the same names.
/// </summary>
/// <remarks>RDF has sets of values: the order of an article's keywords is lost, and how often it has one.</remarks>
internal static class RdfStatements
{
    public static void Write(KnowledgeGraph graph, RdfVocabulary words, IRdfOutput output)
    {
        var names = new RdfNames(graph);
        for (var i = 0; i < graph.Nodes.Length; i++)
        {
            WriteNode(graph, i, words, names, output);
            foreach (ref readonly var edge in graph.Outgoing(i)) WriteAttributes(in edge, words, names, output);
        }
    }

    private static void WriteNode(KnowledgeGraph graph, int ordinal, RdfVocabulary words, RdfNames names, IRdfOutput output)
    {
        ref readonly var node = ref graph.Nodes[ordinal];
        output.Begin(names.NameFor(ordinal), words.ClassFor(node.Kind));
        output.Text(RdfVocabulary.Identifier, node.Id);
        output.Text(RdfVocabulary.Name, node.Label);
        if (node.Article is { } article) WriteArticle(article, output);
        foreach (ref readonly var edge in graph.Outgoing(ordinal))
            output.Link(words.PropertyFor(edge.Kind), names.NameFor(edge.Target));
        output.End();
    }

    private static void WriteArticle(ArticleAttributes article, IRdfOutput output)
    {
        output.Boolean(RdfVocabulary.Exists, article.Exists);
        if (article.Path is { } path) output.Text(RdfVocabulary.Path, path);
        foreach (var alternate in Items.AsSpan(article.Alternates)) output.Text(RdfVocabulary.Alternate, alternate);
        if (article.LastModified is { } date) output.Date(RdfVocabulary.DateModified, date);
        if (article.ProductLine is { } line) output.Text(RdfVocabulary.ProductLine, line);
        foreach (var keyword in Items.AsSpan(article.Keywords)) output.Text(RdfVocabulary.Keyword, keyword);
    }

    private static void WriteAttributes(in Edge edge, RdfVocabulary words, RdfNames names, IRdfOutput output)
    {
        if (edge.Reference is null && edge.Versions.IsEmpty && edge.Rows.IsEmpty && !edge.Kind.IsDerived) return;
        output.Begin(names.NameFor(in edge), RdfVocabulary.Statement);
        output.Link(RdfVocabulary.Subject, names.NameFor(edge.Source));
        output.Link(RdfVocabulary.Predicate, words.PropertyFor(edge.Kind).Word.Name);
        output.Link(RdfVocabulary.Object, names.NameFor(edge.Target));
        if (edge.Reference is { } reference) WriteReference(reference, output);
        foreach (var version in edge.Versions) output.Text(RdfVocabulary.Versions, version);
        if (edge.Kind.IsDerived) output.Boolean(RdfVocabulary.Derived, true);
        for (var row = 1; row <= edge.Rows.Length; row++) output.Link(RdfVocabulary.Rows, names.NameFor(in edge, row));
        for (var file = 1; file <= edge.Successions.Length; file++) output.Link(RdfVocabulary.Files, names.NameFor(in edge, file));
        output.End();
        for (var row = 1; row <= edge.Rows.Length; row++) WriteRow(names.NameFor(in edge, row), edge.Rows[row - 1], output);
        for (var file = 1; file <= edge.Successions.Length; file++)
            WriteSuccession(names.NameFor(in edge, file), edge.Successions[file - 1], output);
    }

    private static void WriteReference(ReferenceAttributes reference, IRdfOutput output)
    {
        if (reference.Title is { } title) output.Text(RdfVocabulary.CitedTitle, title);
        if (reference.Section is { } section) output.Text(RdfVocabulary.Section, section);
        if (reference.Line > 0) output.Number(RdfVocabulary.Line, reference.Line);
        output.Number(RdfVocabulary.Count, reference.Count);
    }

    private static void WriteSuccession(RdfName name, FileSuccession succession, IRdfOutput output)
    {
        output.Begin(name, RdfVocabulary.FileSuccession);
        output.Text(RdfVocabulary.FileId, succession.File);
        if (succession.Platform is { } platform) output.Text(RdfVocabulary.Platform, platform);
        output.Date(RdfVocabulary.OldDate, succession.OldDate);
        output.Date(RdfVocabulary.NewDate, succession.NewDate);
        output.End();
    }

    private static void WriteRow(RdfName name, FileVersion row, IRdfOutput output)
    {
        output.Begin(name, RdfVocabulary.FileRow);
        if (row.Date is { } date) output.Date(RdfVocabulary.DateModified, date);
        if (row.Time is { } time) output.Time(RdfVocabulary.Time, time);
        if (row.Size is { } size) output.Number(RdfVocabulary.Size, size);
        if (row.Version is { } version) output.Text(RdfVocabulary.Version, version);
        if (row.Platform is { } platform) output.Text(RdfVocabulary.Platform, platform);
        output.End();
    }
}
