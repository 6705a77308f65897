using System.Text;
using Linker.Checking.Baselines;
using Linker.Checking.Findings;
using Xunit;

namespace Linker.Tests.Checking.Baselines;

public class BaselineTests
{
    private static readonly Finding Missing = SomeRules.Finding(SomeRules.Missing);

    [Fact]
    public void What_was_there_is_known_whatever_its_line_and_path()
    {
        var outcome = Baseline.FromFindings([Missing]).Apply([Missing with { Line = 99, Column = 1, Path = "elsewhere/Q100001.md", Message = "new words" }]);
        Assert.Empty(outcome.New);
        Assert.Single(outcome.Known);
        Assert.Empty(outcome.Gone);
    }

    [Fact]
    public void Another_rule_article_or_target_is_new()
    {
        Finding[] others =
        [
            SomeRules.Finding(SomeRules.Wrong), SomeRules.Finding(SomeRules.Missing, "Q100002"), SomeRules.Finding(SomeRules.Missing, target: "Q999998"),
            SomeRules.Finding(SomeRules.Missing, target: null),
        ];
        var outcome = Baseline.FromFindings([Missing]).Apply(others);
        Assert.Equal(others, outcome.New);
        Assert.Equal([new BaselineEntry("LNK001", "Q100001", "Q999999", 1)], outcome.Gone);
    }

    [Fact]
    public void Findings_that_are_alike_are_counted()
    {
        var baseline = Baseline.FromFindings([Missing, Missing with { Line = 9 }]);
        var third = Missing with { Line = 20 };
        var more = baseline.Apply([Missing, Missing with { Line = 9 }, third]);
        Assert.Equal([third], more.New);
        var fewer = baseline.Apply([Missing]);
        Assert.Equal([new BaselineEntry("LNK001", "Q100001", "Q999999", 1)], fewer.Gone);
    }

    [Fact]
    public void A_document_without_an_id_is_known_by_its_path()
    {
        var baseline = Baseline.FromFindings([Missing with { Source = "" }]);
        Assert.Equal("kb/Q100001.md", baseline.Entries.Single().Source);
        Assert.Single(baseline.Apply([Missing with { Source = "", Path = "kb/other.md" }]).New);
    }

    [Fact]
    public void Severity_does_not_matter() =>
        Assert.Empty(Baseline.FromFindings([Missing]).Apply([Missing with { Severity = Severity.Info }]).New);

    [Fact]
    public void A_file_has_one_entry_a_line_in_fixed_order()
    {
        var baseline = Baseline.FromFindings([SomeRules.Finding(SomeRules.Wrong, "Q100002"), SomeRules.Finding(SomeRules.Duplicate, target: null), Missing, Missing]);
        Assert.Equal(
            """
            {"format":"linker-baseline","version":1,
            "findings":[
            {"source":"Q100001","rule":"LNK001","target":"Q999999","count":2},
            {"source":"Q100001","rule":"LNK006","count":1},
            {"source":"Q100002","rule":"LNK002","target":"Q999999","count":1}
            ]}

            """, Write(baseline));
    }

    [Fact]
    public void An_empty_baseline_is_a_file_too() => Assert.Empty(Read(Write(Baseline.FromFindings([]))).Entries);

    [Fact]
    public void Any_text_comes_back() => Exporting.Nasty.ForEvery(text =>
    {
        var finding = SomeRules.Finding(SomeRules.BadUrl, "Q1" + text, text);
        var outcome = Read(Write(Baseline.FromFindings([finding]))).Apply([finding]);
        Assert.Empty(outcome.New);
        Assert.Empty(outcome.Gone);
    });

    [Fact]
    public void Entries_that_were_merged_by_hand_are_added_up()
    {
        var baseline = Read("""
            {"format":"linker-baseline","version":1,"findings":[
            {"rule":"LNK001","source":"Q2","count":2147483647},{"rule":"LNK001","source":"Q2","count":5,"note":[1]},
            {"rule":"LNK001","source":"Q1"}]}
            """);
        Assert.Equal([("Q1", 1), ("Q2", int.MaxValue)], baseline.Entries.Select(entry => (entry.Source, entry.Count)));
    }

    [Theory]
    [InlineData("", "line 1: no JSON")]
    [InlineData("[]", "line 1: found an array, expected an object with \"format\":\"linker-baseline\"")]
    [InlineData("{\"format\":\"linker-graph\",\"version\":1,\n\"findings\":[]}", "no such header")]
    [InlineData("{\"format\":\"linker-baseline\",\"version\":1}", "expected \"findings\"")]
    [InlineData("{\"format\":\"linker-baseline\",\"version\":1,\n\"findings\":[\n{\"rule\":\"LNK001\"}]}", "line 3: found no rule or no source")]
    [InlineData("{\"format\":\"linker-baseline\",\"version\":1,\n\"findings\":[\n{\"count\":0}]}", "line 3: found 0, expected a count of at least 1")]
    [InlineData("{\"format\":\"linker-baseline\",\"version\":1,\n\"findings\":[", "line 2: no JSON")]
    public void A_mistake_is_one_line_with_its_place(string json, string message)
    {
        var error = Assert.Throws<BaselineException>(() => Read(json));
        Assert.StartsWith("old.json: line ", error.Message, StringComparison.Ordinal);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', error.Message);
    }

    private static Baseline Read(string json) => BaselineFile.Read("old.json", Encoding.UTF8.GetBytes(json));

    private static string Write(Baseline baseline)
    {
        using var memory = new MemoryStream();
        BaselineFile.Write(baseline, memory);
        return Encoding.UTF8.GetString(memory.ToArray());
    }
}
