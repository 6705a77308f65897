using System.Text;

namespace Linker.Kinds;

/// <summary>What kinds of nodes, edges and facts have in common. Two kinds of one sort with the same name are equal.</summary>
public abstract class Kind : IEquatable<Kind>
{
    private protected Kind(string name)
    {
        if (name.Length == 0 || !char.IsAsciiLetter(name[0]) || !name.All(IsInName))
            throw new ArgumentException($"found the kind \"{name}\", expected letters, digits, - and _ after a letter");
        (Name, QuotedName) = (name, Encoding.ASCII.GetBytes($"\"{name}\""));
    }

    /// <summary>The name in camelCase, as outputs write it: ASCII letters, digits, <c>-</c> and <c>_</c>.</summary>
    public string Name { get; }

    /// <summary>
    /// The position in the order of every output: built-in kinds in the order of the table, then those of a configuration by
    /// name. It is the index of the kind in its <see cref="KindSet"/>.
    /// </summary>
    public int Ordinal { get; internal set; }

    /// <summary>Whether the kind is a row of the table rather than of a configuration.</summary>
    public bool IsBuiltIn { get; internal set; }

    /// <summary>
    /// Whether counts, legends and facts leave the kind out where there is none of it: so outputs stay what they were before
    /// the kind was added. Kinds of a configuration are optional.
    /// </summary>
    public bool IsOptional { get; init; }

    /// <summary>The name in ASCII, in double quotes.</summary>
    internal byte[] QuotedName { get; }

    /// <summary>The name in ASCII.</summary>
    internal ReadOnlySpan<byte> AsciiName => QuotedName.AsSpan(1, Name.Length);

    /// <summary>The name as a type's name: <c>ProductLine</c> for <c>productLine</c>.</summary>
    internal string PascalName => $"{char.ToUpperInvariant(Name[0])}{Name[1..]}";

    /// <summary>The name in small words: <c>product line</c> for <c>productLine</c>.</summary>
    internal string LegendName => string.Concat(Name.Select(static letter =>
        char.IsAsciiLetterUpper(letter) ? $" {char.ToLowerInvariant(letter)}" : $"{letter}"));

    /// <summary>Whether both are the same kind, whichever set each belongs to.</summary>
    public static bool operator ==(Kind? left, Kind? right) => ReferenceEquals(left, right) || left is not null && left.Equals(right);

    /// <summary>Whether they are different kinds.</summary>
    public static bool operator !=(Kind? left, Kind? right) => !(left == right);

    /// <summary>Compares by the order of outputs, which is the same in all sets.</summary>
    public static int Compare(Kind left, Kind right) =>
        left.IsBuiltIn && right.IsBuiltIn ? left.Ordinal - right.Ordinal
        : left.IsBuiltIn != right.IsBuiltIn ? (left.IsBuiltIn ? -1 : 1)
        : string.CompareOrdinal(left.Name, right.Name);

    /// <inheritdoc/>
    public bool Equals(Kind? other) => other is not null && GetType() == other.GetType() && Name == other.Name;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Kind);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(Name, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Name;

    private static bool IsInName(char letter) => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_';

    /// <summary>Adds a row to a table of built-in kinds.</summary>
    internal static T AddRow<T>(List<T> rows, T kind)
        where T : Kind
    {
        (kind.Ordinal, kind.IsBuiltIn) = (rows.Count, true);
        rows.Add(kind);
        return kind;
    }
}
