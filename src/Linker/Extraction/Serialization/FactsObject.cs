using Linker.Articles;

namespace Linker.Extraction.Serialization;

/// <summary>
/// Reads one article's facts as <see cref="FactsWriter"/> writes them. Keys may stand in any order; those that are not
/// known are passed over, and those that are absent say nothing. Texts come back without the lines that they stand on,
/// which are not written.
/// </summary>
internal static class FactsObject
{
    /// <summary>What a line should hold.</summary>
    public const string Expected = "the facts of an article, as linker extract prints them";

    private const int NoLine = 0;

    public static ArticleFacts Read(ref JsonCursor json, KindSet kinds)
    {
        string? id = null, path = null;
        Dialect? dialect = null;
        var facts = new ArticleFacts { Id = "", Path = "", Dialect = default };
        var texts = new FactTexts();
        json.EnterObject(Expected);
        while (json.NextProperty())
        {
            if (json.Is("id"u8)) id = ReadId(ref json, kinds);
            else if (json.Is("path"u8)) path = json.Text("a path");
            else if (json.Is("dialect"u8)) dialect = ReadDialect(ref json);
            else if (json.Is("title"u8)) facts = facts with { Title = json.TextOrNull("a title") };
            else if (json.Is("lastModified"u8)) facts = facts with { LastModified = json.TakeNull() ? null : json.Date() };
            else if (json.Is("productLine"u8)) facts = facts with { ProductLine = json.TextOrNull("a product line") };
            else if (json.Is("keywords"u8)) facts = facts with { Keywords = json.Texts("an array of keywords") };
            else if (json.Is("products"u8)) facts = facts with { Products = ReadProducts(ref json) };
            else if (json.Is("references"u8)) facts = facts with { References = ReadReferences(ref json, kinds) };
            else if (json.Is("updatedFiles"u8)) facts = facts with { UpdatedFiles = ReadRows(ref json) };
            else if (FindKind(in json, kinds) is { } kind) texts.Set(kind, ReadTexts(ref json, kind, kinds));
            else json.Skip();
        }

        if (id is null || path is null || dialect is null)
            throw json.Error(0, "an object without one of them", "an id, a path and a dialect of an article");
        return facts with { Id = id, Path = path, Dialect = dialect.Value, Texts = texts };
    }

    private static FactKind? FindKind(ref readonly JsonCursor json, KindSet kinds)
    {
        foreach (var kind in kinds.Facts)
        {
            if (json.Is(kind.AsciiName)) return kind;
        }

        return null;
    }

    private static string ReadId(ref JsonCursor json, KindSet kinds)
    {
        const string Wanted = "an article's id such as \"Q150047\"";
        var id = json.Text(Wanted);
        // Whatever begins like another kind's id would become one node with it.
        return id.Length > 0 && kinds.ForId(id) == NodeKind.Article ? id : throw json.Unexpected(Wanted);
    }

    private static Dialect ReadDialect(ref JsonCursor json)
    {
        const string Wanted = "\"markdown\" or \"text\"";
        return json.Characters(Wanted) switch
        {
            "markdown" => Dialect.Markdown,
            "text" => Dialect.Text,
            _ => throw json.Unexpected(Wanted),
        };
    }

    private static Product[] ReadProducts(ref JsonCursor json)
    {
        var products = new List<Product>();
        json.EnterArray("an array of products");
        while (json.NextObject("a product"))
        {
            var product = new Product("", [], NoLine);
            while (json.NextProperty())
            {
                if (json.Is("name"u8)) product = product with { Name = json.Text("a product's name") };
                else if (json.Is("versions"u8)) product = product with { Versions = json.Texts("an array of versions") };
                else if (json.Is("line"u8)) product = product with { Line = json.Ordinal("a line from 1") };
                else json.Skip();
            }

            products.Add(product);
        }

        return [.. products];
    }

    private static Reference[] ReadReferences(ref JsonCursor json, KindSet kinds)
    {
        var references = new List<Reference>();
        json.EnterArray("an array of references");
        while (json.NextObject("a reference"))
        {
            var (target, line, count) = ("", 1, 1);
            string? title = null, section = null;
            while (json.NextProperty())
            {
                if (json.Is("target"u8)) target = ReadId(ref json, kinds);
                else if (json.Is("title"u8)) title = json.TextOrNull("a title");
                else if (json.Is("section"u8)) section = json.TextOrNull("a section");
                else if (json.Is("line"u8)) line = json.Ordinal("a line from 1");
                else if (json.Is("count"u8)) count = json.Ordinal("a count from 1");
                else json.Skip();
            }

            if (target.Length == 0) throw json.Error(0, "a reference without a target", "one with an article's id");
            references.Add(new Reference(target, title, section, line, count));
        }

        return [.. references];
    }

    private static FileRow[] ReadRows(ref JsonCursor json)
    {
        var rows = new List<FileRow>();
        json.EnterArray("an array of file rows");
        while (json.NextObject("a file row"))
        {
            var row = new FileRow("", null, null, null, null, null, NoLine);
            while (json.NextProperty())
            {
                if (json.Is("name"u8)) row = row with { Name = json.Text("a file's name") };
                else if (json.Is("date"u8)) row = row with { Date = json.TakeNull() ? null : json.Date() };
                else if (json.Is("time"u8)) row = row with { Time = json.TakeNull() ? null : json.Time() };
                else if (json.Is("size"u8)) row = row with { Size = json.TakeNull() ? null : json.Number(0, "a size in bytes") };
                else if (json.Is("version"u8)) row = row with { Version = json.TextOrNull("a version") };
                else if (json.Is("platform"u8)) row = row with { Platform = json.TextOrNull("a platform") };
                else if (json.Is("line"u8)) row = row with { Line = json.Ordinal("a line from 1") };
                else json.Skip();
            }

            rows.Add(row);
        }

        return [.. rows];
    }

    private static LocatedText[] ReadTexts(ref JsonCursor json, FactKind kind, KindSet kinds)
    {
        var texts = json.Texts("an array of strings");
        if (kinds.Edges.Any(edge => edge.Fact == kind && edge.Target == NodeKind.Article)
            && Array.Find(texts, text => kinds.ForId(text) != NodeKind.Article) is { } wrong)
        {
            throw json.Error(json.Offset, $"\"{wrong}\"", "an article's id such as \"Q150047\"");
        }

        return Array.ConvertAll(texts, static text => new LocatedText(text, NoLine));
    }
}
