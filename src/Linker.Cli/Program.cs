using Linker.Cli;

if (args is ["--version"] && ShowVersion.TryPrint()) return (int)ExitCode.Done;

using var interrupt = new CancellationTokenSource();
// The first interrupt lets the run tidy up; the second one ends the process where it stands.
Console.CancelKeyPress += (_, key) =>
{
    key.Cancel = !interrupt.IsCancellationRequested;
    interrupt.Cancel();
};
return CommandLine.Run(args, Surroundings.OfProcess(interrupt.Token));
