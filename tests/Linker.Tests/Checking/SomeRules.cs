using Linker.Checking.Findings;

namespace Linker.Tests.Checking;

/// <summary>Rules as reports get them; the tests do not need what the rules do.</summary>
internal static class SomeRules
{
    public static Rule Missing { get; } =
        new("LNK001", "missing-article", Severity.Error, "a reference to an id that is not in the corpus");

    public static Rule Wrong { get; } =
        new("LNK002", "wrong-article", Severity.Error, "the cited title is clearly another article's");

    public static Rule Drift { get; } =
        new("LNK003", "title-drift", Severity.Info, "the cited title is not the target's, and no other article fits better");

    public static Rule Duplicate { get; } =
        new("LNK006", "duplicate-article", Severity.Error, "two documents with one id whose facts differ");

    public static Rule Orphan { get; } = new("LNK008", "orphan", Severity.Off, "nothing cites it and it cites nothing");

    public static Rule BadUrl { get; } = new("LNK012", "bad-url", Severity.Warning, "a URL that is malformed as written");

    public static IReadOnlyList<Rule> All { get; } = [Missing, Wrong, Drift, Duplicate, Orphan, BadUrl];

    /// <summary>A finding in whose place only what a test is about matters.</summary>
    public static Finding Finding(
        Rule rule, string source = "Q100001", string? target = "Q999999", int line = 3, int column = 5, string? path = null) =>
        new(rule, rule.Severity, path ?? $"kb/{source}.md", line, column, target?.Length ?? 0, "something is wrong")
        {
            Source = source,
            Target = target,
        };
}
