using System.Runtime.InteropServices;
using Linker.Checking.Findings;

namespace Linker.Checking.Baselines;

/// <summary>
/// Known findings that a check does not report. Findings are identified by rule, article and target, not by line, and as
/// often as they occurred when the baseline was written.
/// </summary>
public sealed class Baseline
{
    internal Baseline(IReadOnlyList<BaselineEntry> entries) => Entries = entries;

    /// <summary>The known findings, in ordinal order of source, rule and target, each once.</summary>
    public IReadOnlyList<BaselineEntry> Entries { get; }

    /// <summary>The baseline of exactly these findings.</summary>
    public static Baseline FromFindings(IEnumerable<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        return FromCounts(Count(findings.Select(static finding => (FindingKey.FromFinding(finding), 1))));
    }

    /// <summary>Separates new findings from known ones. Of several findings that are alike, the first are the known ones.</summary>
    public BaselineOutcome Apply(IEnumerable<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        var left = Entries.ToDictionary(static entry => entry.Key, static entry => entry.Count);
        var (unknown, known) = (new List<Finding>(), new List<Finding>());
        foreach (var finding in findings)
        {
            var key = FindingKey.FromFinding(finding);
            var isKnown = left.TryGetValue(key, out var count) && count > 0;
            if (isKnown) left[key] = count - 1;
            (isKnown ? known : unknown).Add(finding);
        }

        var gone = Entries.Select(entry => entry with { Count = left[entry.Key] });
        return new BaselineOutcome(unknown, known, [.. gone.Where(static entry => entry.Count > 0)]);
    }

    /// <summary>Entries in any order, the same ones added up.</summary>
    internal static Baseline FromEntries(IEnumerable<BaselineEntry> entries) =>
        FromCounts(Count(entries.Select(static entry => (entry.Key, entry.Count))));

    private static Baseline FromCounts(Dictionary<FindingKey, int> counts) => new(
        [.. counts.OrderBy(static pair => pair.Key)
            .Select(static pair => new BaselineEntry(pair.Key.Rule, pair.Key.Source, pair.Key.Target, pair.Value))]);

    private static Dictionary<FindingKey, int> Count(IEnumerable<(FindingKey Key, int Count)> keys)
    {
        var counts = new Dictionary<FindingKey, int>();
        foreach (var (key, count) in keys)
        {
            ref var total = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, key, out _);
            // A file can claim anything; the sum must not wrap round.
            total = (int)Math.Min((long)total + count, int.MaxValue);
        }

        return counts;
    }
}

/// <summary>Findings of a baseline: what they are about, not their lines.</summary>
/// <param name="Rule">The rule's code: <c>LNK001</c>.</param>
/// <param name="Source">The id of the article; the document's path where it has none.</param>
/// <param name="Target">What the findings are about; null where it is the article itself.</param>
/// <param name="Count">How many such findings there are; at least 1.</param>
public sealed record BaselineEntry(string Rule, string Source, string? Target, int Count)
{
    internal FindingKey Key => new(Rule, Source, Target);
}

/// <summary>Findings compared with a baseline.</summary>
/// <param name="New">The findings that are not in it, in their order.</param>
/// <param name="Known">The findings that are in it, in their order.</param>
/// <param name="Gone">
/// Its entries that no longer occur, in the baseline's order; the count is how many are missing.
/// </param>
public sealed record BaselineOutcome(
    IReadOnlyList<Finding> New, IReadOnlyList<Finding> Known, IReadOnlyList<BaselineEntry> Gone);
