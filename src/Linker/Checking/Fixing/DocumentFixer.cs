using Linker.Articles;
using Linker.Checking.Findings;

namespace Linker.Checking.Fixing;

/// <summary>
/// Replaces the numbers of citations that lead to the wrong article, where it is certain which one is right. Only the
/// digits change: encoding, byte order mark, line ends and the letters before the number stay.
/// </summary>
/// <remarks>
/// The text at a finding's location is read again before it is replaced; where it is not the id that the finding is
/// about, the finding is skipped and reported as such. So fixing twice is the same as fixing once.
/// </remarks>
/// <param name="scheme">What ids look like.</param>
public sealed class DocumentFixer(IdScheme scheme)
{
    private const string Conflict = "another finding wants another number there";

    private readonly IdLocator _locator = new(scheme);

    /// <summary>Fixes one document.</summary>
    /// <param name="path">Its path, for messages.</param>
    /// <param name="bytes">What it holds.</param>
    /// <param name="findings">Findings about it; those without a certain suggestion are passed over.</param>
    public FixedDocument Fix(string path, ReadOnlyMemory<byte> bytes, IEnumerable<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        var text = new FixableText(bytes);
        var skipped = new List<SkippedFix>();
        var found = new List<Replacement>();
        foreach (var finding in findings.Where(IsFixable))
        {
            var reason = _locator.Find(text, finding, out var replacement);
            if (reason is null) found.Add(replacement!);
            else skipped.Add(new SkippedFix(finding, reason));
        }

        var replacements = WithoutConflicts(found, skipped);
        if (replacements.Count == 0) return new FixedDocument(path, bytes, bytes, [], skipped);
        var after = text.Replace(replacements);
        return new FixedDocument(path, bytes, after, [.. replacements.Select(static one => one.Finding)], skipped);
    }

    /// <summary>Whether a finding names both the wrong id and the right one.</summary>
    internal static bool IsFixable(Finding finding) => finding is { Suggestion.IsCertain: true, Target: not null };

    /// <summary>Several rules can report the same location: they have to agree on the replacement.</summary>
    private static List<Replacement> WithoutConflicts(List<Replacement> found, List<SkippedFix> skipped)
    {
        var replacements = new List<Replacement>();
        foreach (var group in found.GroupBy(static one => one.Position).OrderBy(static group => group.Key))
        {
            var first = group.First();
            if (group.All(one => one.Digits == first.Digits)) replacements.Add(first);
            else skipped.AddRange(group.Select(static one => new SkippedFix(one.Finding, Conflict)));
        }

        return replacements;
    }
}
