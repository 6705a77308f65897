namespace Linker.Checking.Links;

/// <summary>The destination of a link that stays within the corpus.</summary>
/// <param name="Path">The path, decoded, without query; empty where the link stays within its document.</param>
/// <param name="Fragment">The fragment, decoded; empty where there is none.</param>
internal readonly record struct LinkTarget(string Path, string Fragment)
{
    /// <summary>Takes a destination apart; null where it leads out of the corpus: <c>http://</c>, <c>mailto:</c>, <c>//host</c>.</summary>
    public static LinkTarget? Parse(string destination)
    {
        if (destination.StartsWith("//", StringComparison.Ordinal) || HasScheme(destination)) return null;

        var hash = destination.IndexOf('#', StringComparison.Ordinal);
        var path = hash < 0 ? destination : destination[..hash];
        var query = path.IndexOf('?', StringComparison.Ordinal);
        if (query >= 0) path = path[..query];
        var fragment = hash < 0 ? "" : destination[(hash + 1)..];
        return new LinkTarget(Uri.UnescapeDataString(path), Uri.UnescapeDataString(fragment));
    }

    /// <summary>Whether it has no fragment that a heading has to make: <c>#top</c> is every document's (HTML, section 7.4.6.4).</summary>
    public bool IsWholeDocument => Fragment.Length == 0 || Fragment.Equals("top", StringComparison.OrdinalIgnoreCase);

    /// <summary>RFC 3986, section 3.1: a letter, then letters, digits, <c>+</c>, <c>-</c> and <c>.</c> up to a colon.</summary>
    private static bool HasScheme(ReadOnlySpan<char> destination)
    {
        var colon = destination.IndexOf(':');
        if (colon < 1 || !char.IsAsciiLetter(destination[0])) return false;
        foreach (var character in destination[..colon])
        {
            if (!char.IsAsciiLetterOrDigit(character) && character is not ('+' or '-' or '.')) return false;
        }

        return true;
    }
}
