using Linker.Cli.Tests.Support;
using Xunit;

namespace Linker.Cli.Tests.Options;

public sealed class BaselineTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public BaselineTests() => WriteArticle("See Q100999 Gone With the Wind Chill");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_is_written_down_is_not_found_any_more()
    {
        var written = Check("--write-baseline");
        Assert.Equal(0, written.Code);
        Assert.Equal($"Wrote  {_folder["old.json"]} with 1 finding", written.ErrorLines[^1]);
        Assert.Contains("Baseline: 1 known finding not listed, 0 entries no longer occur", written.Output, StringComparison.Ordinal);

        var result = InProcess.Run("check", _folder["kb"], "--baseline", _folder["old.json"], "--fail-on", "any");
        Assert.Equal(0, result.Code);
        Assert.Contains("\nNo findings; ", result.Output, StringComparison.Ordinal);
        Assert.Equal(1, InProcess.Run("check", _folder["kb"]).Code);
    }

    [Fact]
    public void Lines_may_move_and_files_too()
    {
        Check("--write-baseline");
        File.Delete(_folder["kb/a.txt"]);
        _folder.WriteArticle("kb/b.txt", "Q100001", body: "New text.\n\nMore of it. See Q100999 Gone With the Wind Chill");
        Assert.Equal(0, Check("--baseline").Code);
    }

    [Fact]
    public void What_is_new_is_found_and_what_is_gone_is_told()
    {
        Check("--write-baseline");
        WriteArticle("See Q100998 Another One");
        var result = Check("--baseline");
        Assert.Equal(1, result.Code);
        Assert.Contains("Q100998 is not in the corpus", result.Output, StringComparison.Ordinal);
        Assert.Contains(
            "Baseline: 0 known findings not listed, 1 entry no longer occurs\n  LNK001 Q100001 -> Q100999\n",
            result.Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_baseline_is_written_anew_from_everything()
    {
        Check("--write-baseline");
        var before = File.ReadAllText(_folder["old.json"]);
        Assert.Equal(0, InProcess.Run(
            "check", _folder["kb"], "--baseline", _folder["old.json"], "--write-baseline", _folder["old.json"]).Code);
        Assert.Equal(before, File.ReadAllText(_folder["old.json"]));
    }

    [Fact]
    public void What_is_fixed_is_not_written_down()
    {
        SlippedCorpus.Write(_folder);
        var result = InProcess.Run("check", _folder["kb"], _folder["txt"], "--fix", "--write-baseline", _folder["old.json"]);
        Assert.Equal(0, result.Code);
        var baseline = File.ReadAllText(_folder["old.json"]);
        Assert.DoesNotContain("LNK002", baseline, StringComparison.Ordinal);
        Assert.Contains("Q100999", baseline, StringComparison.Ordinal);
    }

    [Fact]
    public void Fixing_makes_no_known_finding_a_new_one()
    {
        SlippedCorpus.Write(_folder);
        InProcess.Run("check", _folder["kb"], _folder["txt"], "--write-baseline", _folder["old.json"]);
        var result = InProcess.Run("check", _folder["kb"], _folder["txt"], "--fix", "--baseline", _folder["old.json"]);
        Assert.Equal(0, result.Code);
        Assert.Contains("1 entry no longer occurs\n  LNK002 Q100200 -> Q100104\n", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gone.json", null, ": no such file, expected a baseline; write a new one with --write-baseline")]
    [InlineData("bad.json", "{", "")]
    [InlineData("other.json", "{\"format\":\"other\"}", "")]
    public void A_baseline_that_cannot_be_read_is_one_line(string name, string? content, string reason)
    {
        if (content is not null) _folder.Write(name, content);
        var result = InProcess.Run("check", _folder["kb"], "--baseline", _folder[name]);
        Assert.Equal((2, ""), (result.Code, result.Output));
        var line = Assert.Single(result.ErrorLines);
        Assert.StartsWith($"linker: error: {_folder[name]}", line, StringComparison.Ordinal);
        Assert.EndsWith(reason, line, StringComparison.Ordinal);
        Assert.DoesNotContain("fault in Linker", line, StringComparison.Ordinal);
    }

    private void WriteArticle(string body) => _folder.WriteArticle("kb/a.txt", "Q100001", body: body);

    private CliResult Check(string option) => InProcess.Run("check", _folder["kb"], option, _folder["old.json"]);
}
