using System.Globalization;
using Linker.Graph;

namespace Linker.Comparing;

/// <summary>Finds the attributes of nodes and edges that are different.</summary>
internal static class Attributes
{
    /// <summary>The attributes of two nodes with one id that are different; none as a rule.</summary>
    public static IReadOnlyList<AttributeChange> Between(in Node old, in Node @new)
    {
        if (old.Label == @new.Label && IsSame(old.Article, @new.Article)) return [];
        var changes = new List<AttributeChange>();
        Add(changes, old.Article is { Exists: true } ? "title" : "label", old.Label, @new.Label);
        if (old.Article is not { } before || @new.Article is not { } after) return changes;
        Add(changes, "path", before.Path, after.Path);
        Add(changes, "alternates", Joined(before.Alternates), Joined(after.Alternates));
        Add(changes, "lastModified", Show(before.LastModified), Show(after.LastModified));
        Add(changes, "productLine", before.ProductLine, after.ProductLine);
        Add(changes, "keywords", Joined(before.Keywords), Joined(after.Keywords));
        return changes;
    }

    /// <summary>The attributes of two edges with one source, kind and target that are different; none as a rule.</summary>
    public static IReadOnlyList<AttributeChange> Between(in Edge old, in Edge @new)
    {
        if (IsSame(old, @new)) return [];
        var changes = new List<AttributeChange>();
        if (old.Reference is { } before && @new.Reference is { } after)
        {
            Add(changes, "title", before.Title, after.Title);
            Add(changes, "section", before.Section, after.Section);
            Add(changes, "count", Show(before.Count), Show(after.Count));
        }

        if (!old.Versions.SequenceEqual(@new.Versions))
            changes.Add(new("versions", Joined(old.Versions.ToArray()), Joined(@new.Versions.ToArray())));
        if (!old.Rows.SequenceEqual(@new.Rows)) changes.Add(new("rows", Joined(old.Rows, Show), Joined(@new.Rows, Show)));
        if (!old.Successions.SequenceEqual(@new.Successions))
            changes.Add(new("files", Joined(old.Successions, Show), Joined(@new.Successions, Show)));
        return changes;
    }

    private static bool IsSame(ArticleAttributes? old, ArticleAttributes? @new) => (old, @new) switch
    {
        (null, null) => true,
        ({ } before, { } after) => before.Path == after.Path
            && before.LastModified == after.LastModified
            && before.ProductLine == after.ProductLine
            && before.Keywords.SequenceEqual(after.Keywords)
            && before.Alternates.SequenceEqual(after.Alternates),
        _ => false,
    };

    private static bool IsSame(in Edge old, in Edge @new) =>
        old.Reference?.Title == @new.Reference?.Title
        && old.Reference?.Section == @new.Reference?.Section
        && old.Reference?.Count == @new.Reference?.Count
        && old.Versions.SequenceEqual(@new.Versions)
        && old.Rows.SequenceEqual(@new.Rows)
        && old.Successions.SequenceEqual(@new.Successions);

    private static void Add(List<AttributeChange> changes, string name, string? old, string? @new)
    {
        if (old != @new) changes.Add(new(name, old, @new));
    }

    private static string? Show(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Show(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Show(FileVersion row)
    {
        string?[] cells =
        [
            Show(row.Date),
            row.Time?.ToString("HH:mm", CultureInfo.InvariantCulture),
            row.Version,
            row.Size is { } size ? $"{Show(size)} bytes" : null,
            row.Platform,
        ];
        return string.Join(' ', cells.Where(static cell => cell is not null));
    }

    private static string Show(FileSuccession one) =>
        $"{one.File}{(one.Platform is { } platform ? $" for {platform}" : "")}: {Show(one.NewDate)} after {Show(one.OldDate)}";

    private static string? Joined(IReadOnlyList<string> texts) => texts.Count == 0 ? null : string.Join(", ", texts);

    private static string? Joined<T>(ReadOnlySpan<T> items, Func<T, string> toText) =>
        items.IsEmpty ? null : string.Join("; ", items.ToArray().Select(toText));
}

/// <summary>An attribute with another value.</summary>
/// <param name="Name">Its name as <c>graph.json</c> has it.</param>
/// <param name="Old">The old value as text; null where there was none.</param>
/// <param name="New">The new value; null where there is none.</param>
public sealed record AttributeChange(string Name, string? Old, string? New);
