using System.Buffers;

namespace Linker.Extraction;

/// <summary>Distinguishes addresses that are malformed (RFC 3986) from placeholders for addresses.</summary>
internal static class UrlSyntax
{
    private static readonly SearchValues<char> PlaceholderMarks = SearchValues.Create("%{}[]*#$`");

    /// <summary>What is wrong with an address that has a scheme; null where nothing is.</summary>
    public static string? Fault(ReadOnlySpan<char> address)
    {
        var colon = address.IndexOf(':');
        var behind = address[(colon + 1)..];
        if (!behind.StartsWith("//"))
        {
            // "http:/" and nothing else is a piece of a program that puts addresses together.
            var host = behind.TrimStart("/\\");
            if (host.IsEmpty || !char.IsAsciiLetterOrDigit(host[0])) return null;
            return behind is ['\\', ..] ? "expected // behind the scheme, not backslashes" : "expected // behind the scheme";
        }

        var rest = behind[2..];
        if (rest.IsEmpty || IsPlaceholder(rest)) return null;
        if (rest.IndexOf("://") is >= 0 and < 10 && rest[..rest.IndexOf("://")].IndexOfAny('/', '?') < 0)
            return "expected one scheme, found two";

        var end = rest.IndexOfAny('/', '?', '#');
        return HostFault(end < 0 ? rest : rest[..end]);
    }

    private static string? HostFault(ReadOnlySpan<char> authority)
    {
        var host = authority[(authority.LastIndexOf('@') + 1)..];
        var port = host.LastIndexOf(':');
        if (port >= 0 && host is not ['[', ..])
        {
            if (!AsciiText.IsDigits(host[(port + 1)..]))
                return char.IsAsciiLetter(host[port + 1]) && host.Length - port > 3 ? null : "expected a number as the port";
            host = host[..port];
        }

        if (host.IsEmpty) return "expected a host";
        if (host[0] is '.' || host.IndexOf("..") >= 0) return "expected a host without empty labels";
        return host.Contains('\\') ? "expected slashes, not backslashes" : null;
    }

    /// <summary>An address of an example: <c>http://%server%/</c>, <c>http://[name]</c>, <c>http://*</c>, <c>http://...</c></summary>
    private static bool IsPlaceholder(ReadOnlySpan<char> rest) =>
        rest.IndexOfAny(PlaceholderMarks) is >= 0 and < 12 || rest.StartsWith("...") || !char.IsAsciiLetterOrDigit(rest[0]) && rest[0] is not ('.' or ':');
}
