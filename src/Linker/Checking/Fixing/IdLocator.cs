using Linker.Articles;
using Linker.Checking.Findings;

namespace Linker.Checking.Fixing;

/// <summary>Finds the digits of the id that a finding is about, and makes sure that they are the ones.</summary>
internal sealed class IdLocator(IdScheme scheme)
{
    /// <summary>How many characters behind an id are read to see whether the new one ends where it should.</summary>
    private const int Behind = 8;

    /// <summary>Finds what to replace.</summary>
    /// <returns>Why the finding cannot be fixed; null where it can.</returns>
    internal string? Find(FixableText text, Finding finding, out Replacement? replacement)
    {
        replacement = null;
        if (finding is not { Line: > 0, Column: > 0 }) return "its place in the document is not known";
        if (text.Lines.FindRange(finding.Line) is not var (start, end) || start + finding.Column > end)
            return "there is no such place in the document any more";
        var position = start + finding.Column - 1;
        var line = text.Text.AsSpan(position, end - position);
        var written = line[..scheme.MatchLength(line)];
        var target = finding.Target!;
        var meant = finding.Suggestion!.Id;
        if (Is(written, meant)) return $"{meant} stands there already";
        if (!Is(written, target) || (finding.Length > 0 && finding.Length != written.Length))
            return $"{target} does not stand there any more";
        var digits = IdDigits.In(written);
        var letters = written[..^digits.Length];
        var right = $"{letters}{IdDigits.In(meant)}";
        if (digits.IsEmpty || !IsWhole(right, line[written.Length..]) || !Is(right, meant))
            return $"{meant} cannot be written by changing digits alone";
        replacement = new Replacement(finding, position + letters.Length, digits.Length, right[letters.Length..]);
        return null;
    }

    private bool Is(ReadOnlySpan<char> written, string id) =>
        !written.IsEmpty && scheme.IsId(written) && scheme.Canonicalize(written, new StringPool()) == id;

    private bool IsWhole(string id, ReadOnlySpan<char> behind) =>
        scheme.MatchLength($"{id}{behind[..Math.Min(Behind, behind.Length)]}") == id.Length;
}

/// <summary>The number in an id: what is replaced, so that <c>KB150047</c> keeps its letters.</summary>
internal static class IdDigits
{
    /// <summary>The digits at the end of <paramref name="id"/>; empty where it does not end in one.</summary>
    internal static ReadOnlySpan<char> In(ReadOnlySpan<char> id) => id[(id.LastIndexOfAnyExceptInRange('0', '9') + 1)..];
}
