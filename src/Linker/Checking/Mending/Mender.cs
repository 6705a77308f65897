using Linker.Articles;

namespace Linker.Checking.Mending;

/// <summary>
/// Replaces the numbers of citations that lead to the wrong article, where it is certain which one is right. Only the
/// digits change: encoding, byte order mark, line ends and the letters before the number stay.
/// </summary>
/// <remarks>
/// What stands at a finding's place is read again before it is replaced; where it is not the id that the finding is
/// about, the finding is skipped and said to be. So mending twice is the same as mending once.
/// </remarks>
/// <param name="scheme">What ids look like.</param>
public sealed class Mender(IdScheme scheme)
{
    private const string Conflict = "another finding wants another number there";

    private readonly IdPlaces _places = new(scheme);

    /// <summary>Mends one document.</summary>
    /// <param name="path">Its path, for messages.</param>
    /// <param name="bytes">What it holds.</param>
    /// <param name="findings">Findings about it; those without a certain suggestion are passed over.</param>
    public MendedDocument Mend(string path, ReadOnlyMemory<byte> bytes, IEnumerable<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        var text = new MendableText(bytes);
        var skipped = new List<SkippedMend>();
        var found = new List<Replacement>();
        foreach (var finding in findings.Where(IsMendable))
        {
            var reason = _places.Find(text, finding, out var replacement);
            if (reason is null) found.Add(replacement!);
            else skipped.Add(new SkippedMend(finding, reason));
        }

        var replacements = WithoutConflicts(found, skipped);
        if (replacements.Count == 0) return new MendedDocument(path, bytes, bytes, [], skipped);
        var after = text.Replace(replacements);
        return new MendedDocument(path, bytes, after, [.. replacements.Select(static one => one.Finding)], skipped);
    }

    /// <summary>Whether a finding says what to put in the place of what.</summary>
    internal static bool IsMendable(Finding finding) => finding is { Suggestion.IsCertain: true, Target: not null };

    /// <summary>Two rules can see the same place: they have to agree on what should stand there.</summary>
    private static List<Replacement> WithoutConflicts(List<Replacement> found, List<SkippedMend> skipped)
    {
        var replacements = new List<Replacement>();
        foreach (var place in found.GroupBy(static one => one.Position).OrderBy(static group => group.Key))
        {
            var first = place.First();
            if (place.All(one => one.Digits == first.Digits)) replacements.Add(first);
            else skipped.AddRange(place.Select(static one => new SkippedMend(one.Finding, Conflict)));
        }

        return replacements;
    }
}
