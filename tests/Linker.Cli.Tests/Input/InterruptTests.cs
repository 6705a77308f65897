using System.Globalization;
using Linker.Cli.Output;
using Linker.Cli.Tests.Support;
using Xunit;

namespace Linker.Cli.Tests.Input;

public sealed class InterruptTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public InterruptTests() => _folder.WriteArticle("kb/a.txt", "Q100001");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void An_interrupt_ends_the_process_with_130_and_leaves_no_file()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no kill -INT");
        _folder.Write("out/graph.json", "before");
        var process = ChildProcess.StartInterruptible(_folder.Path, "build", "-", "-o", "out");
        // More than a pipe holds: once all of it is gone, the process has started and waits for more paths.
        process.StandardInput.Write("kb" + new string('\n', 100_000));
        process.StandardInput.Flush();
        ChildProcess.Finish(ChildProcess.Start(
            _folder.Path, "kill", "-INT", process.Id.ToString(CultureInfo.InvariantCulture)));
        Assert.True(process.WaitForExit(ChildProcess.Patience), "the process did not end");

        Assert.Equal(130, process.ExitCode);
        Assert.Equal("linker: error: interrupted\n", process.StandardError.ReadToEnd());
        Assert.Equal("before", File.ReadAllText(_folder["out/graph.json"]));
        Assert.Equal(["graph.json"], _folder.Files("out"));
        process.Dispose();
    }

    [Fact]
    public void An_interrupt_ends_Graphviz_too()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no kill -INT");
        Assert.Equal(0, InProcess.Run("build", _folder["kb"], "-o", _folder["graph-out"], "-q").Code);
        // Where the id of the process stands, it is whole.
        _folder.WriteProgram("bin/dot", "echo $$ >../id.new; mv ../id.new ../id; exec sleep 600");
        var arguments = new[] { "--default-signal=INT", $"PATH={_folder["bin"]}:{Environment.GetEnvironmentVariable("PATH")}" };
        var process = ChildProcess.Start(
            _folder["kb"], "env", [.. arguments, "dotnet", ChildProcess.Assembly, "export", "../graph-out", "-f", "svg", "-o", "../out/a.svg"]);
        Assert.True(SpinWait.SpinUntil(() => File.Exists(_folder["id"]), ChildProcess.Patience), "dot did not start");
        ChildProcess.Finish(ChildProcess.Start(
            _folder.Path, "kill", "-INT", process.Id.ToString(CultureInfo.InvariantCulture)));
        Assert.True(process.WaitForExit(ChildProcess.Patience), "the process did not end");

        Assert.Equal(130, process.ExitCode);
        Assert.Equal("linker: error: interrupted\n", process.StandardError.ReadToEnd());
        Assert.Empty(_folder.Files("out"));
        var dot = ChildProcess.Finish(ChildProcess.Start(_folder.Path, "kill", "-0", File.ReadAllText(_folder["id"]).Trim()));
        Assert.NotEqual(0, dot.Code);
        process.Dispose();
    }

    [Fact]
    public void An_interrupt_before_the_files_are_written_leaves_none()
    {
        using var interrupt = new CancellationTokenSource();
        var run = new Run { Interrupt = interrupt.Token, Input = new InterruptingReader(_folder["kb"], interrupt) };
        var result = InProcess.Run(run, "build", "-", "-o", _folder["out"]);
        Assert.Equal(130, result.Code);
        Assert.Equal(["linker: error: interrupted"], result.ErrorLines);
        Assert.False(Directory.Exists(_folder["out"]));
    }

    [Fact]
    public void An_interrupt_while_a_file_is_written_leaves_what_was_there()
    {
        _folder.Write("out/a", "before");
        using var interrupt = new CancellationTokenSource();
        Assert.Throws<OperationCanceledException>(() => OutputFiles.Write(
            [
                (_folder["out/a"], stream => stream.Write("after"u8)),
                (_folder["out/b"], stream =>
                {
                    stream.Write("aft"u8);
                    interrupt.Cancel();
                    stream.Write("er"u8);
                }),
            ],
            interrupt.Token));
        Assert.Equal("before", File.ReadAllText(_folder["out/a"]));
        Assert.Equal(["a"], _folder.Files("out"));
    }

    private sealed class InterruptingReader(string first, CancellationTokenSource interrupt) : TextReader
    {
        private bool _isFirst = true;

        public override string ReadLine()
        {
            if (!_isFirst) interrupt.Cancel();
            _isFirst = false;
            return first;
        }
    }
}
