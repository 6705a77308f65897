using Linker.Checking;
using Linker.Checking.Baselines;
using Linker.Checking.Findings;
using Linker.Checking.Reports;

namespace Linker.Tests.Checking.Reports;

/// <summary>The report whose output in every format is committed: hand-built, with text that breaks writers.</summary>
internal static class SampleReport
{
    /// <summary>Quotes, markup, what ends CDATA, a line end, an escape sequence, C1 and DEL, and an emoji.</summary>
    public const string Nasty = "Say \"no\" & <b>1</b> ]]> a|b\nnext \u001B[31mred\u001B[0m \u0085\u007F\0 {% raw %} \U0001F600";

    public static CheckResult Result { get; } = new(
        [
            new(SomeRules.Duplicate, Severity.Error, "./kb/1 ü,#100%/Q100001.md", 0, 0, 0, "Q100001 is also kb/2/Q100001.md, which says something else")
            {
                Source = "Q100001",
            },
            new(SomeRules.Missing, Severity.Error, "kb/Q100002.md", 2, 5, 7, "Q999999 is not in the corpus")
            {
                Source = "Q100002", Target = "Q999999",
            },
            new(SomeRules.Wrong, Severity.Error, "kb/Q100002.md", 3, 10, 8, $"KB191914 is cited as {Nasty}")
            {
                Source = "Q100002", Target = "Q191914", CitedTitle = Nasty,
                Suggestion = new("Q191014", Nasty, 0.987, IsCertain: true),
            },
            new(SomeRules.BadUrl, Severity.Warning, "kb/Q100002.md", 4, 120, 11, "http://a b/ is no address; see [this](http://evil.example/)")
            {
                Source = "Q100002", Target = "http://a b/",
            },
            new(SomeRules.Drift, Severity.Info, "kb/[old] {x}.zip/Q100003.TXT", 12, 0, 0, "=Q100002 now has another title")
            {
                Source = "Q100003", Target = "Q100002", CitedTitle = "=1+1, \"quoted\"",
                Suggestion = new("Q100004", "-Near enough", 0.5, IsCertain: false),
            },
        ],
        [new("Q999999", Nasty, 12), new("Q88888", null, 1)],
        ArticleCount: 1234,
        ReferenceCount: 1);

    public static CheckReport Report { get; } = new(Result)
    {
        Rules = SomeRules.All,
        ToolVersion = "1.2.3",
        SourceLines = new Lines(),
        Baseline = new BaselineOutcome(
            Result.Findings,
            [SomeRules.Finding(SomeRules.Missing)],
            [new("LNK001", "Q100009", "Q888888", 2), new("LNK006", "kb/no | id.md", null, 1)]),
    };

    private sealed class Lines : ISourceLines
    {
        public string? Find(string path, int line) => (path, line) switch
        {
            ("kb/Q100002.md", 2) => "\tSeeQ999999\r",
            ("kb/Q100002.md", 3) => "  表計算 é\u0301 KB191914 \u001B[31m\u202Etitle\U0001F600  ",
            ("kb/Q100002.md", 4) => new string('a', 60) + " " + new string('b', 58) + "http://a b/ " + new string('c', 90),
            _ => null,
        };
    }
}
