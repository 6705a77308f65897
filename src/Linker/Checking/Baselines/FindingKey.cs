using System.Security.Cryptography;
using System.Text;
using Linker.Checking.Findings;
using Linker.Graph;

namespace Linker.Checking.Baselines;

/// <summary>
/// What makes two findings the same one, although lines have moved between them: rule, article and target. The article
/// counts by its id, so that a corpus can move or be named by another path.
/// </summary>
internal readonly record struct FindingKey(string Rule, string Source, string? Target) : IComparable<FindingKey>
{
    /// <summary>How much of the hash is written: 64 bits, as much as telling a million findings apart takes.</summary>
    private const int FingerprintBytes = 8;

    internal static FindingKey FromFinding(Finding finding)
    {
        var source = finding.Source.Length > 0 ? finding.Source : finding.Path;
        // A file cannot hold a lone surrogate: without this, what was written would not match what is found.
        return new FindingKey(
            finding.Rule.Code, NodeIds.WellFormed(source), finding.Target is { } to ? NodeIds.WellFormed(to) : null);
    }

    /// <summary>The key as a number in hexadecimal digits (SHA-256, cut).</summary>
    internal string Fingerprint()
    {
        var text = Target is null ? $"{Rule}\n{Source}" : $"{Rule}\n{Source}\n{Target}";
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, FingerprintBytes));
    }

    /// <summary>In ordinal order of source, rule and target, so that what an article is known for stands together.</summary>
    public int CompareTo(FindingKey other)
    {
        var order = string.CompareOrdinal(Source, other.Source);
        if (order == 0) order = string.CompareOrdinal(Rule, other.Rule);
        return order != 0 ? order : string.CompareOrdinal(Target, other.Target);
    }
}
