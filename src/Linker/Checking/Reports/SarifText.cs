using System.Text.RegularExpressions;
using Linker.Graph;

namespace Linker.Checking.Reports;

/// <summary>
/// Text as a plain text message string: braces are doubled, because single ones hold places for arguments (SARIF 2.1.0,
/// section 3.11.5), and what would be read as an embedded link gets a backslash (section 3.11.6).
/// </summary>
internal static partial class SarifText
{
    internal static string Of(string text) => Link().Replace(NodeIds.WellFormed(text), "\\[")
        .Replace("{", "{{", StringComparison.Ordinal)
        .Replace("}", "}}", StringComparison.Ordinal);

    // A bracket from which no other one is passed on the way to the parenthesis; so the match takes linear time.
    [GeneratedRegex(@"\[(?=[^\[\]]*\]\()")]
    private static partial Regex Link();
}
