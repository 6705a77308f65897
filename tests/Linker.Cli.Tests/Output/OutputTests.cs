using Linker.Cli.Tests.Support;
using Xunit;

namespace Linker.Cli.Tests.Output;

/// <summary>Output that cannot be written: one line, and what was there before is as it was.</summary>
public sealed class OutputTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public OutputTests() => _folder.WriteArticle("kb/a.txt", "Q100001");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Where_nobody_can_be_told_anything_the_answer_is_given_all_the_same()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "there is no device that is always full");
        var result = ChildProcess.RunScript(_folder.Path, "$linker build kb -o out 2>/dev/full; echo $?; $linker build nope 2>/dev/full; echo $?");
        Assert.Equal("0\n2\n", result.Output);
        Assert.True(File.Exists(_folder["out/graph.json"]));
    }

    [Fact]
    public void A_file_in_the_place_of_the_folder_is_told_before_anything_is_read()
    {
        _folder.Write("out", "before");
        var result = InProcess.Run("build", _folder["kb"], "-o", _folder["out"]);
        Assert.Equal(2, result.Code);
        Assert.StartsWith(
            $"linker: error: cannot write {_folder["out"]}: it is a file; expected a directory",
            Assert.Single(result.ErrorLines),
            StringComparison.Ordinal);
        Assert.Equal("before", File.ReadAllText(_folder["out"]));
    }

    [Fact]
    public void A_folder_in_the_place_of_the_file_is_told_in_one_line()
    {
        _folder.MakeFolder("out");
        var result = InProcess.Run("extract", _folder["kb"], "-o", _folder["out"], "-q");
        Assert.Equal(2, result.Code);
        Assert.Equal([$"linker: error: cannot write {_folder["out"]}: it is a directory"], result.ErrorLines);
    }

    [Fact]
    public void A_folder_that_cannot_be_written_to_is_told_in_one_line()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "there is no folder here in which nobody can make a file");
        var result = InProcess.Run("build", _folder["kb"], "-o", "/proc/linker", "-q");
        Assert.Equal(2, result.Code);
        Assert.StartsWith(
            "linker: error: cannot write /proc/linker/graph.json: ", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_one_file_cannot_be_written_no_other_is_touched()
    {
        _folder.Write("out/graph.json", "before");
        _folder.MakeFolder("out/graph.dot");
        var result = InProcess.Run("build", _folder["kb"], "-o", _folder["out"], "-q");
        Assert.Equal(2, result.Code);
        Assert.Equal([$"linker: error: cannot write {_folder["out/graph.dot"]}: it is a directory"], result.ErrorLines);
        Assert.Equal("before", File.ReadAllText(_folder["out/graph.json"]));
        Assert.Equal(["graph.dot", "graph.json"], _folder.Files("out"));
    }

    [Theory]
    [InlineData("$linker extract kb -q -o /dev/full", "/dev/full")]
    [InlineData("$linker extract kb -q > /dev/full", "standard output")]
    [InlineData("$linker build kb -q -f dot -o - > /dev/full", "standard output")]
    [InlineData("$linker build kb -q -o graph-out; $linker stats > /dev/full", "standard output")]
    [InlineData("ln -s /dev/full link; $linker extract kb -q -o link; code=$?; [ -c /dev/full ] || exit 99; exit $code", "link")]
    public void A_full_device_is_told_in_one_line(string script, string name)
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "there is no /dev/full here");
        var result = ChildProcess.RunScript(_folder.Path, script);
        Assert.Equal(2, result.Code);
        Assert.Equal([$"linker: error: cannot write {name}: No space left on device"], result.ErrorLines);
    }

    [Fact]
    public void Where_the_room_runs_out_what_was_there_stays()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "the limit on the size of files is Linux's");
        _folder.Write("out/graph.json", "before");
        _folder.Write("out/graph.dot", "before");
        for (var i = 0; i < 200; i++) _folder.WriteArticle($"kb/{i}.txt", $"Q{200_000 + i}");
        // A limit on the size of a file fails the write in the middle, as a full disk does. The runtime's own
        // memory files have to stay below it.
        var result = ChildProcess.RunScript(
            _folder.Path, "trap '' XFSZ; ulimit -f 16; DOTNET_EnableWriteXorExecute=0 $linker build kb -q -o out");
        Assert.Equal(2, result.Code);
        Assert.StartsWith("linker: error: cannot write out/graph.", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
        Assert.Equal("before", File.ReadAllText(_folder["out/graph.json"]));
        Assert.Equal("before", File.ReadAllText(_folder["out/graph.dot"]));
        Assert.Equal(["graph.dot", "graph.json"], _folder.Files("out"));
    }

    [Fact]
    public void A_reader_that_closes_the_pipe_ends_the_run_quietly()
    {
        for (var i = 0; i < 500; i++) _folder.WriteArticle($"kb/{i}.txt", $"Q{200_000 + i}", body: new string('x', 2000));
        var result = ChildProcess.RunScript(
            _folder.Path, "$linker extract kb -q | head -1; echo \"code ${PIPESTATUS[0]}\"");
        Assert.Equal("", result.Error);
        Assert.Matches("^\\{\"id\":\"Q[^\n]*\ncode (0|141)\n$", result.Output);
    }
}
