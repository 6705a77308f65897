using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;

namespace Linker.Cli;

/// <summary>Prints the version, without the revision that the compiler appends to it.</summary>
internal sealed class ShowVersion : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var version = typeof(ShowVersion).Assembly
            .GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
        parseResult.InvocationConfiguration.Output.WriteLine($"linker {version.Split('+')[0]}");
        return (int)ExitCode.Done;
    }
}
