using System.Text.RegularExpressions;

namespace Linker.Extraction;

/// <summary>Recognizes the names of service packs and releases in phrases for what problems are corrected in.</summary>
internal static partial class ReleaseNames
{
    /// <summary>"Windows NT Server version 4.0, Terminal Server Edition Service Pack 4" has ten; more is a sentence.</summary>
    private const int MostWords = 16;

    /// <summary>The releases that a phrase names: "A 4.0 Service Pack 6 and B 4.0 Service Pack 6" are two.</summary>
    public static IEnumerable<string> Split(string phrase)
    {
        phrase = phrase.TrimEnd(',', ' ');
        var parts = And().Split(phrase);
        if (parts.Length > 1 && parts.All(IsRelease)) return parts;
        return IsRelease(phrase) ? [phrase] : [];
    }

    private static bool IsRelease(string phrase) =>
        phrase.Length > 0
        && phrase.Split(' ').Length <= MostWords
        && (char.IsAsciiLetterUpper(phrase[0]) || Beginning().IsMatch(phrase))
        && !NoRelease().IsMatch(phrase)
        && Mark().IsMatch(phrase);

    /// <summary>"and" between two names; "versions 3.0 and 4.0" is one.</summary>
    [GeneratedRegex(@",?\s+and\s+(?:in\s+)?(?:the\s+)?(?=[A-Z]|latest )")]
    private static partial Regex And();

    [GeneratedRegex(@"^(?:latest|versions?|release|retail|service pack|current|updated? |\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Beginning();

    /// <summary>A number, a service pack or a release makes it one that can be had.</summary>
    [GeneratedRegex(@"\d|\bService (?:Pack|Release)\b|\bSP\d|\brelease\b|\.NET|Windows XP|Windows Me\b|Millennium",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Mark();

    [GeneratedRegex(@"^(?:Microsoft Knowledge Base|Article|Step|Chapter|Section|Knowledge Base|the following)\b|\bQ\d{5,6}\b|\b(?:next|future|upcoming|subsequent|one of)\b|\bsteps?\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex NoRelease();
}
