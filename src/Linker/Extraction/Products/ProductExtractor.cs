using System.Text;
using Linker.Articles;

namespace Linker.Extraction.Products;

/// <summary>
/// Reads the list under "The information in this article applies to:", nested items too; where there is none, the product
/// line of the header with its versions.
/// </summary>
internal sealed class ProductExtractor(StringPool pool) : IFactExtractor
{
    private const string Heading = "The information in this ";
    private const string HeadingEnd = "applies to";

    /// <summary>An item's own product ends where what it is used with begins.</summary>
    private static readonly string[] Connections = ["used with:", "included with:", "on platform(s):", "on platforms:"];

    /// <summary>Most items are repeated; the limit is for a corpus that repeats none.</summary>
    private const int MostKnownItems = 16 * 1024;

    private readonly Dictionary<string, (string Name, IReadOnlyList<string> Versions)> _known = new(StringComparer.Ordinal);
    private readonly StringBuilder _wrapped = new();

    /// <inheritdoc/>
    public void Extract(Article article, FactSheet facts)
    {
        var heading = FindHeading(article);
        if (heading < 0)
        {
            AddProductLine(article, facts);
            return;
        }

        ReadItems(article, heading + 1, facts);
    }

    /// <summary>The index of the line that heads the applies-to list; -1 where there is none.</summary>
    public static int FindHeading(Article article)
    {
        for (var i = 0; i < article.Lines.Length; i++)
        {
            if (!IsHeading(article, i)) continue;

            // A sentence below a Markdown heading may repeat it.
            var next = i + 1;
            while (next < article.Lines.Length && article.Lines[next].Kind == LineKind.Blank) next++;
            return next < article.Lines.Length && IsHeading(article, next) ? next : i;
        }

        return -1;
    }

    private static bool IsHeading(Article article, int index)
    {
        if (article.Lines[index].Kind is not (LineKind.Text or LineKind.Heading)) return false;

        var line = article.LineText(index).TrimStart();
        return line is ['T' or 't' or 'A' or 'a', ..] && IsHeading(line);
    }

    private static bool IsHeading(ReadOnlySpan<char> line) =>
        line.StartsWith(Heading, StringComparison.OrdinalIgnoreCase) && line.Contains(HeadingEnd, StringComparison.Ordinal)
        || line.TrimEnd(':').Equals("Applies to", StringComparison.OrdinalIgnoreCase);

    private void ReadItems(Article article, int from, FactSheet facts)
    {
        for (var i = from; i < article.Lines.Length; i++)
        {
            var kind = article.Lines[i].Kind;
            var line = article.LineText(i);
            if (kind == LineKind.Blank) continue;
            if (kind != LineKind.Text) break;

            var text = line.TrimStart();
            if (text is not ['-' or '*', ' ', .. var item]) break;

            var number = article.Lines[i].Number;
            var (name, versions) = Parse(Unwrapped(article, item.Trim(), ref i));
            if (name.Length > 0) facts.Products.Add(new Product(name, versions, number));
        }
    }

    /// <summary>An item with the lines below that continue it; <paramref name="index"/> becomes the last one's.</summary>
    private ReadOnlySpan<char> Unwrapped(Article article, ReadOnlySpan<char> item, ref int index)
    {
        if (!IsContinuation(article, index + 1)) return item;

        _wrapped.Clear().Append(item);
        while (IsContinuation(article, index + 1)) _wrapped.Append(' ').Append(article.LineText(++index).TrimStart());
        return _wrapped.ToString();
    }

    /// <summary>An indented line that begins no item, right below the line that it continues.</summary>
    private static bool IsContinuation(Article article, int index) =>
        index < article.Lines.Length
        && article.Lines[index].Kind == LineKind.Text
        && article.LineText(index) is var line && char.IsWhiteSpace(line[0])
        && line.TrimStart() is not ['-' or '*', ' ', ..];

    private (string Name, IReadOnlyList<string> Versions) Parse(ReadOnlySpan<char> item)
    {
        var lookup = _known.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.TryGetValue(item, out var product)) return product;

        product = ParseItem(item);
        if (_known.Count < MostKnownItems) lookup[item] = product;
        return product;
    }

    /// <summary>The product of an item; an empty name where it is none.</summary>
    private (string Name, IReadOnlyList<string> Versions) ParseItem(ReadOnlySpan<char> item)
    {
        item = WithoutConnection(item);
        if (item.StartsWith("the hardware:", StringComparison.OrdinalIgnoreCase)) return ("", []);
        const string operatingSystem = "the operating system:";
        if (item.StartsWith(operatingSystem, StringComparison.OrdinalIgnoreCase))
            item = item[operatingSystem.Length..].TrimStart();

        return ProductName.Parse(item, pool);
    }

    private static ReadOnlySpan<char> WithoutConnection(ReadOnlySpan<char> item)
    {
        item = item.Trim();
        foreach (var connection in Connections)
        {
            if (item.EndsWith(connection, StringComparison.OrdinalIgnoreCase))
                return item[..^connection.Length].TrimEnd().TrimEnd(',');
        }

        return item;
    }

    private void AddProductLine(Article article, FactSheet facts)
    {
        if (article.ProductLine is not { } name) return;

        facts.Products.Add(
            new Product(pool.Get(name), VersionList.ParseHeader(article.VersionText.Span, pool), article.ProductLineLine));
    }
}

/// <summary>Reads the versions header: <c>WINDOWS:3.0,3.1; winnt:4.0</c>, or <c>2.00 2.01 | 3.00</c> in old articles.</summary>
internal static class VersionList
{
    /// <summary>The versions of <paramref name="written"/>, each once, in order.</summary>
    public static IReadOnlyList<string> ParseHeader(ReadOnlySpan<char> written, StringPool pool)
    {
        if (written.IsEmpty) return [];

        var versions = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var part in written.SplitAny(';', '|'))
        {
            var list = written[part];
            list = list[(list.IndexOf(':') + 1)..];
            var separator = list.Contains(',') ? ',' : ' ';
            if (separator == ' ' && list.Contains(" SP", StringComparison.Ordinal)) separator = ',';
            foreach (var range in list.Split(separator))
            {
                var version = list[range].Trim();
                if (!version.IsEmpty && pool.Get(version) is var kept && seen.Add(kept)) versions.Add(kept);
            }
        }

        return versions;
    }
}
