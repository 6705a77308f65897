using Linker.Graph;

namespace Linker.Checking.Reports;

/// <summary>
/// Paths as URI references (RFC 3986, section 4.1), as SARIF wants them (2.1.0, section 3.4.3): each name percent-encoded,
/// relative paths without <c>./</c>, absolute ones with the scheme <c>file</c> (RFC 8089).
/// </summary>
internal static class SarifUri
{
    internal static string Of(string path)
    {
        while (path.StartsWith("./", StringComparison.Ordinal)) path = path[2..].TrimStart('/');
        var encoded = string.Join('/', NodeIds.WellFormed(path).Split('/').Select(Uri.EscapeDataString));
        if (path.StartsWith('/')) return "file://" + encoded;
        return IsDrive(path) ? $"file:///{path[..2]}{encoded["C%3A".Length..]}" : encoded;
    }

    private static bool IsDrive(string path) => path is [var letter, ':', '/', ..] && char.IsAsciiLetter(letter);
}
