using System.Diagnostics;
using Xunit;

namespace Linker.Cli.Tests.Support;

/// <summary>Runs the command as a process of its own, as users do.</summary>
internal static class ChildProcess
{
    /// <summary>Far more than any of these runs takes on a slow machine.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    /// <summary>The command's assembly, which stands beside the tests'.</summary>
    public static string Assembly { get; } = Path.Combine(AppContext.BaseDirectory, "linker.dll");

    public static Process StartLinker(string directory, params string[] arguments) =>
        Start(directory, "dotnet", [Assembly, .. arguments]);

    /// <summary>
    /// A process that heeds SIGINT: whatever a shell starts in the background ignores it, and so do its children, the tests
    /// and what they start among them.
    /// </summary>
    public static Process StartInterruptible(string directory, params string[] arguments) =>
        Start(directory, "env", ["--default-signal=INT", "dotnet", Assembly, .. arguments]);

    public static Process Start(string directory, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = directory,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        return Process.Start(start)!;
    }

    public static CliResult RunLinker(string directory, params string[] arguments) =>
        Finish(StartLinker(directory, arguments));

    /// <summary>Runs a script in bash; the command stands in it as <c>$linker</c>.</summary>
    public static CliResult RunScript(string directory, string script) =>
        Finish(Start(directory, "bash", "-c", $"linker='dotnet {Assembly}'; {script}"));

    public static CliResult Finish(Process process)
    {
        using (process)
        {
            process.StandardInput.Close();
            var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            if (!process.WaitForExit(Patience))
            {
                process.Kill(entireProcessTree: true);
                Assert.Fail("the process did not end");
            }

            return new CliResult(process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult());
        }
    }
}
