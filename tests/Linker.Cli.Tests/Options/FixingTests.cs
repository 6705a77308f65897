using Linker.Cli.Tests.Support;
using Xunit;

namespace Linker.Cli.Tests.Options;

/// <summary><c>linker check --diff</c> and <c>--fix</c>.</summary>
public sealed class FixingTests : IDisposable
{
    private static readonly string[] Copies = [SlippedCorpus.Markdown, SlippedCorpus.RawText];

    private readonly TemporaryFolder _folder = new();

    public FixingTests() => SlippedCorpus.Write(_folder);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Only_digits_change_and_in_every_copy()
    {
        var before = Contents();
        var result = Check("--fix");
        Assert.Equal(1, result.Code);
        Assert.Equal("Fixed 2 numbers in 2 files", result.ErrorLines[^1]);
        Assert.Empty(result.Warnings);
        Assert.DoesNotContain("LNK002", result.Output, StringComparison.Ordinal);
        Assert.Contains("LNK001", result.Output, StringComparison.Ordinal);
        foreach (var (path, content) in Contents())
        {
            Assert.Equal(SlippedCorpus.Fixed(before[path]), content);
            Assert.Equal(Copies.Contains(path), !before[path].SequenceEqual(content));
        }
    }

    [Fact]
    public void A_second_run_finds_nothing_left_to_do()
    {
        Check("--fix");
        var once = Contents();
        var again = Check("--fix");
        Assert.Equal("Fixed 0 numbers in 0 files", again.ErrorLines[^1]);
        Assert.Equal(once, Contents());
        Assert.Equal("", Check("--diff").Output);
    }

    [Fact]
    public void A_diff_changes_nothing_and_patch_makes_of_it_what_fix_makes()
    {
        var before = Contents();
        var diff = ChildProcess.RunScript(_folder.Path, "$linker check kb txt --diff > ../$(basename \"$PWD\").diff");
        Assert.Equal(1, diff.Code);
        Assert.Equal(before, Contents());
        var patch = ChildProcess.RunScript(
            _folder.Path,
            "diff=../$(basename \"$PWD\").diff; trap 'rm \"$diff\"' EXIT; "
                + "command -v patch >/dev/null || exit 77; patch -p0 --binary --no-backup-if-mismatch < \"$diff\"");
        Assert.SkipWhen(patch.Code == 77, "patch is not installed");
        Assert.Equal((0, ""), (patch.Code, patch.Error));
        Assert.Equal(before.ToDictionary(file => file.Key, file => SlippedCorpus.Fixed(file.Value)), Contents());
        Assert.Equal("Fixed 0 numbers in 0 files", Check("--fix").ErrorLines[^1]);
    }

    [Fact]
    public void What_is_fixed_does_not_fail_the_check()
    {
        _folder.Write("c.json", """{ "rules": { "LNK001": "off" } }""");
        Assert.Equal(1, Check("-c", _folder["c.json"]).Code);
        Assert.Equal(1, Check("-c", _folder["c.json"], "--diff").Code);
        Assert.Equal(0, Check("-c", _folder["c.json"], "--fix").Code);
        Assert.Equal(0, Check("-c", _folder["c.json"]).Code);
    }

    [Fact]
    public void Findings_that_are_alike_stay_as_many_as_they_are()
    {
        _folder.WriteArticle("txt/100/Q100300.TXT", "Q100300", body: "See Q100998, and Q100998 once more. Q100998!");
        var plain = Check("-f", "csv").Output.Split('\n').Count(line => line.Contains("Q100998", StringComparison.Ordinal));
        var changed = Check("-f", "csv", "--fix").Output.Split('\n').Count(line => line.Contains("Q100998", StringComparison.Ordinal));
        Assert.Equal(plain, changed);
    }

    [Fact]
    public void A_file_in_an_archive_is_left_alone_and_said_to_be()
    {
        var result = ChildProcess.RunScript(
            _folder.Path, "tar -cf kb.tar kb txt && before=$(cksum kb.tar) && $linker check kb.tar --fix; [ \"$before\" = \"$(cksum kb.tar)\" ]");
        Assert.Equal(0, result.Code);
        Assert.Equal(2, result.Warnings.Length);
        Assert.All(result.Warnings, warning => Assert.EndsWith("unpack the archive first", warning, StringComparison.Ordinal));
        Assert.Contains("LNK002", result.Output, StringComparison.Ordinal);
    }

    private CliResult Check(params string[] options) => InProcess.Run(["check", _folder["kb"], _folder["txt"], .. options]);

    private Dictionary<string, byte[]> Contents() => _folder.Files()
        .Where(path => File.Exists(_folder[path]) && !path.EndsWith(".json", StringComparison.Ordinal))
        .ToDictionary(path => path, path => File.ReadAllBytes(_folder[path]));
}
