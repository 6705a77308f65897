using System.Runtime.InteropServices;
using Linker.Cli.Commands;
using Linker.Cli.Input;

if (args is ["--version"] && ShowVersion.TryPrint()) return (int)ExitCode.Done;

using var interrupt = new CancellationTokenSource();
// Not by Console.CancelKeyPress, which reads what the terminal can do: that took 7 % of the smallest build.
using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, TidyUpOnce);
using var quit = PosixSignalRegistration.Create(PosixSignal.SIGQUIT, TidyUpOnce);
return CommandLine.Run(args, Surroundings.OfProcess(interrupt.Token));

// The first interrupt lets the run tidy up; the second one ends the process where it stands.
void TidyUpOnce(PosixSignalContext signal)
{
    signal.Cancel = !interrupt.IsCancellationRequested;
    interrupt.Cancel();
}
