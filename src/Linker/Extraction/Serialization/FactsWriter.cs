using Linker.Articles;

namespace Linker.Extraction.Serialization;

/// <summary>
/// Writes facts as <c>linker extract</c> prints them: NDJSON, one article a line, every key present and in fixed order,
/// <c>null</c> for what the article does not say.
/// </summary>
public static class FactsWriter
{
    /// <summary>Writes one line for each article, in order, in UTF-8 with LF. The stream stays open.</summary>
    /// <exception cref="IOException">The stream cannot be written to.</exception>
    public static void Write(IEnumerable<ArticleFacts> articles, Stream output)
    {
        var json = new Utf8Output(output);
        foreach (var facts in articles) WriteArticle(json, facts);
        json.Flush();
    }

    private static void WriteArticle(Utf8Output json, ArticleFacts facts)
    {
        json.Write("{\"id\":"u8);
        json.WriteString(facts.Id);
        json.Write(",\"path\":"u8);
        json.WriteString(facts.Path);
        json.Write(facts.Dialect == Dialect.Markdown ? ",\"dialect\":\"markdown\""u8 : ",\"dialect\":\"text\""u8);
        json.Write(",\"title\":"u8);
        json.WriteStringOrNull(facts.Title);
        json.Write(",\"lastModified\":"u8);
        json.WriteDateOrNull(facts.LastModified);
        json.Write(",\"productLine\":"u8);
        json.WriteStringOrNull(facts.ProductLine);
        json.Write(",\"keywords\":"u8);
        json.WriteStrings(facts.Keywords);
        WriteList(json, ",\"products\":["u8, facts.Products, WriteProduct);
        WriteList(json, ",\"references\":["u8, facts.References, WriteReference);
        WriteList(json, ",\"updatedFiles\":["u8, facts.UpdatedFiles, WriteRow);
        foreach (var kind in KindSet.BuiltIn.Facts)
        {
            if (!kind.IsOptional) WriteTexts(json, kind, facts.Texts[kind]);
        }

        foreach (var (kind, texts) in facts.Texts)
        {
            if (kind.IsOptional) WriteTexts(json, kind, texts);
        }

        json.Write("}\n"u8);
    }

    private static void WriteProduct(Utf8Output json, Product product)
    {
        json.Write("{\"name\":"u8);
        json.WriteString(product.Name);
        json.Write(",\"versions\":"u8);
        json.WriteStrings(product.Versions);
        json.Write(",\"line\":"u8);
        json.Write(product.Line);
        json.Write((byte)'}');
    }

    private static void WriteReference(Utf8Output json, Reference reference)
    {
        json.Write("{\"target\":"u8);
        json.WriteString(reference.Target);
        json.Write(",\"title\":"u8);
        json.WriteStringOrNull(reference.Title);
        json.Write(",\"section\":"u8);
        json.WriteStringOrNull(reference.Section);
        json.Write(",\"line\":"u8);
        json.Write(reference.Line);
        json.Write(",\"count\":"u8);
        json.Write(reference.Count);
        json.Write((byte)'}');
    }

    private static void WriteRow(Utf8Output json, FileRow row)
    {
        json.Write("{\"name\":"u8);
        json.WriteString(row.Name);
        json.Write(",\"date\":"u8);
        json.WriteDateOrNull(row.Date);
        json.Write(",\"time\":"u8);
        json.WriteTimeOrNull(row.Time);
        json.Write(",\"size\":"u8);
        if (row.Size is { } size) json.Write(size);
        else json.Write("null"u8);
        json.Write(",\"version\":"u8);
        json.WriteStringOrNull(row.Version);
        json.Write(",\"platform\":"u8);
        json.WriteStringOrNull(row.Platform);
        json.Write(",\"line\":"u8);
        json.Write(row.Line);
        json.Write((byte)'}');
    }

    private static void WriteTexts(Utf8Output json, FactKind kind, IReadOnlyList<LocatedText> texts)
    {
        json.Write((byte)',');
        json.Write(kind.QuotedName);
        json.Write((byte)':');
        json.WriteStrings(texts.Select(static text => text.Text));
    }

    private static void WriteList<T>(
        Utf8Output json, ReadOnlySpan<byte> opening, IReadOnlyList<T> items, Action<Utf8Output, T> write)
    {
        json.Write(opening);
        for (var i = 0; i < items.Count; i++)
        {
            if (i > 0) json.Write((byte)',');
            write(json, items[i]);
        }

        json.Write((byte)']');
    }
}
