using System.Runtime.InteropServices;

namespace Linker.Checking.Baselines;

/// <summary>
/// Old debt that a check is to be silent about. Findings are known by rule, article and target, not by line, and as
/// often as they occurred when the baseline was written.
/// </summary>
public sealed class Baseline
{
    internal Baseline(IReadOnlyList<BaselineEntry> entries) => Entries = entries;

    /// <summary>What the baseline knows, in ordinal order of source, rule and target, each once.</summary>
    public IReadOnlyList<BaselineEntry> Entries { get; }

    /// <summary>The baseline that knows exactly these findings.</summary>
    public static Baseline Of(IEnumerable<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        return FromCounts(Count(findings.Select(static finding => (FindingKey.Of(finding), 1))));
    }

    /// <summary>Tells what is new from what is known. Of several findings that are alike, the first are the known ones.</summary>
    public BaselineOutcome Apply(IEnumerable<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        var left = Entries.ToDictionary(FindingKey.Of, static entry => entry.Count);
        var (unknown, known) = (new List<Finding>(), new List<Finding>());
        foreach (var finding in findings)
        {
            var key = FindingKey.Of(finding);
            var isKnown = left.TryGetValue(key, out var count) && count > 0;
            if (isKnown) left[key] = count - 1;
            (isKnown ? known : unknown).Add(finding);
        }

        var gone = Entries.Select(entry => entry with { Count = left[FindingKey.Of(entry)] });
        return new BaselineOutcome(unknown, known, [.. gone.Where(static entry => entry.Count > 0)]);
    }

    /// <summary>Entries in any order, the same ones added up.</summary>
    internal static Baseline FromEntries(IEnumerable<BaselineEntry> entries) =>
        FromCounts(Count(entries.Select(static entry => (FindingKey.Of(entry), entry.Count))));

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
