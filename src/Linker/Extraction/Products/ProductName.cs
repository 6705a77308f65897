using System.Text;

namespace Linker.Extraction.Products;

/// <summary>
/// Splits an item of an applies-to list into the product's name and its versions:
/// <c>Microsoft Windows NT Server version 4.0, Terminal Server Edition</c> is
/// <c>Microsoft Windows NT Server, Terminal Server Edition</c> and <c>4.0</c>.
/// </summary>
internal static class ProductName
{
    private const string Version = "version";

    /// <summary>Splits <paramref name="item"/>; without the word version(s) all of it is the name.</summary>
    public static (string Name, IReadOnlyList<string> Versions) Parse(ReadOnlySpan<char> item, StringPool pool)
    {
        if (!TryFindVersions(item, out var nameEnd, out var listStart))
            return (pool.Get(Collapsed(item.Trim().TrimEnd(','))), []);

        var name = new StringBuilder().Append(item[..nameEnd].TrimEnd().TrimEnd(',').TrimEnd());
        var versions = new List<string>();
        foreach (var part in Parts(item[listStart..].ToString())) AddPart(part.AsSpan().Trim(), name, versions, pool);

        return (pool.Get(Collapsed(name.ToString())), versions.Count == 0 ? [] : versions.ToArray());
    }

    /// <summary>Adds a part between two commas to the versions, to the name, or its beginning to one and its end to the other.</summary>
    private static void AddPart(ReadOnlySpan<char> part, StringBuilder name, List<string> versions, StringPool pool)
    {
        part = WithoutVersionWord(part);
        if (part.IsEmpty || part is ['(', .., ')'] && part[1..^1].IndexOfAny('(', ')') < 0) return;

        var length = VersionText.Length(part);
        if (length == 0)
        {
            name.Append(", ").Append(part);
            return;
        }

        versions.Add(pool.Get(Collapsed(VersionText.WithoutAll(part[..length]))));
        var rest = part[length..].Trim();
        if (!rest.IsEmpty) name.Append(' ').Append(rest);
    }

    /// <summary>The parts between commas; "5.0, 6.0 and 7.0" has three. A comma in parentheses separates nothing.</summary>
    private static IEnumerable<string> Parts(string list)
    {
        var (start, depth) = (0, 0);
        for (var i = 0; i < list.Length; i++)
        {
            depth += list[i] switch { '(' => 1, ')' => -1, _ => 0 };
            var isAnd = depth <= 0 && list.AsSpan(i).StartsWith(" and ") && VersionText.Length(list.AsSpan(i + 5)) > 0;
            if (!isAnd && (list[i] != ',' || depth > 0)) continue;

            yield return list[start..i];
            start = isAnd ? i + 5 : i + 1;
        }

        yield return list[start..];
    }

    /// <summary>Finds the first <c>version(s)</c> that a version or a parenthesis follows.</summary>
    private static bool TryFindVersions(ReadOnlySpan<char> item, out int nameEnd, out int listStart)
    {
        nameEnd = listStart = 0;
        for (var from = 0; ;)
        {
            var offset = item[from..].IndexOf(Version, StringComparison.OrdinalIgnoreCase);
            if (offset < 0) return false;

            var found = from + offset;
            from = found + Version.Length;
            var behind = item[from..];
            var rest = WithoutVersionWord(item[found..]);
            if (found == 0 || item[found - 1] != ' ' || behind is not [' ' or 's', ..] || rest.Length == item.Length - found)
                continue;
            if (rest is not ['(' or '*', ..] && VersionText.Length(rest) == 0) continue;
            // With a capital the word is part of a title (Inside Visual C++ Version 5 ISBN ...) unless a version ends it.
            if (item[found] == 'V' && VersionText.Length(rest) != rest.Length) continue;

            (nameEnd, listStart) = (found, item.Length - rest.Length);
            return true;
        }
    }

    private static ReadOnlySpan<char> WithoutVersionWord(ReadOnlySpan<char> part)
    {
        if (!part.StartsWith(Version, StringComparison.OrdinalIgnoreCase)) return part;
        var rest = part[Version.Length..].TrimStart('s');
        return rest is [' ', ..] ? rest.TrimStart() : part;
    }

    private static string Collapsed(ReadOnlySpan<char> text) => WhiteSpace.Collapse(text);
}
