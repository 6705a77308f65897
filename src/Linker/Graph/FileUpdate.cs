namespace Linker.Graph;

/// <summary>What an article says about one file on one platform.</summary>
/// <param name="File">The file's ordinal.</param>
/// <param name="PlatformKey">The same for every name of a platform; empty where none is said.</param>
/// <param name="Date">The latest date of the article's rows.</param>
/// <param name="Article">The article's ordinal.</param>
/// <param name="Platform">The platform as that row writes it; null where it says none.</param>
internal readonly record struct FileUpdate(int File, string PlatformKey, DateOnly Date, int Article, string? Platform)
{
    /// <summary>One for each article, file and platform with a date, in order of file, platform, date and article.</summary>
    public static List<FileUpdate> Collect(ReadOnlySpan<Edge> edges)
    {
        var updates = new List<FileUpdate>();
        var latest = new Dictionary<string, FileUpdate>(StringComparer.Ordinal);
        foreach (ref readonly var edge in edges)
        {
            if (edge.Kind != EdgeKind.Updates) continue;
            foreach (ref readonly var row in edge.Rows)
            {
                if (row.Date is not { } date) continue;
                var key = KeyOf(row.Platform);
                if (!latest.TryGetValue(key, out var known) || date > known.Date)
                    latest[key] = new FileUpdate(edge.Target, key, date, edge.Source, row.Platform);
            }

            updates.AddRange(latest.Values);
            latest.Clear();
        }

        updates.Sort(Compare);
        return updates;
    }

    /// <summary>Whether both are about the same file on the same platform.</summary>
    public bool IsOfSameFileAs(FileUpdate other) => File == other.File && PlatformKey == other.PlatformKey;

    private static int Compare(FileUpdate left, FileUpdate right)
    {
        if (left.File != right.File) return left.File.CompareTo(right.File);
        var order = string.CompareOrdinal(left.PlatformKey, right.PlatformKey);
        if (order == 0) order = left.Date.CompareTo(right.Date);
        return order != 0 ? order : left.Article.CompareTo(right.Article);
    }

    /// <summary>The tables have four names for one processor.</summary>
    private static string KeyOf(string? platform) => platform?.Trim().ToLowerInvariant() switch
    {
        null => "",
        "intel" or "i386" or "ix86" => "x86",
        var name => name,
    };
}
