using System.Text.RegularExpressions;

namespace Linker.Extraction.Products;

/// <summary>The syntax of versions in applies-to lists.</summary>
internal static partial class VersionText
{
    /// <summary>The length of the version that begins <paramref name="text"/>; 0 where none does.</summary>
    public static int Length(ReadOnlySpan<char> text)
    {
        foreach (var match in VersionPattern().EnumerateMatches(text)) return match.Length;
        return 0;
    }

    /// <summary>A version without a remark that it means all there are: <c>4.0 (all SP)</c> is <c>4.0</c>.</summary>
    public static ReadOnlySpan<char> WithoutAll(ReadOnlySpan<char> version)
    {
        foreach (var match in AllPattern().EnumerateMatches(version)) return version[..match.Index].TrimEnd();
        return version;
    }

    /// <summary>
    /// A number (with letters: 3.0b, 2.x, l.1), a named release (Build 4, Service Release 1, February 1997, Part 2, SR-1),
    /// a year ('97-'98); then what refines it: service packs, releases, "edition", "and later", a remark in parentheses.
    /// </summary>
    [GeneratedRegex(
        """
        ^(?:
            [0-9][\w.\-/+']*
          | '[0-9]{2}(?:-'?[0-9]{2})?
          | [lx]\.[\w.]+
          | v[0-9][\w.]*
          | (?:Build|Part|Volume|Release|Rev|Beta)\s[\w.]+
          | Service\sRelease\s[0-9]\w*
          | Service\sPacks?\s[0-9]\w*
          | (?:SR|OSR|SP|R)-?[0-9]\w*
          | (?:January|February|March|April|May|June|July|August|September|October|November|December)(?:\s[0-9]{4})?
          | (?:Spring|Summer|Fall|Winter)\s[0-9]{4}
          | \*DO_NOT_USE\*\s[0-9][\w.]*
        )
        (?:\s(?:
            (?:U\.S\.\s)?SP[0-9]\w*
          | Service\sPacks?\s[0-9]\w*
          | (?:OSR|SR)[-\s]?[0-9][\w.]*
          | Service\sRelease\s[0-9]\w*
          | Build\s[\w.]+
          | Beta(?:\s[0-9]+)?
          | OEM\sOnly
          | edition(?!s?\s+[A-Z])
          | and\slater
          | \([^()]*\)
        ))*
        (?![\w])
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex VersionPattern();

    [GeneratedRegex(@"\s*\(all\b[^()]*\)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AllPattern();
}
