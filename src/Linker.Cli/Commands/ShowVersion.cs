using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;
using System.Text;

namespace Linker.Cli.Commands;

/// <summary>Prints the version, without the revision that the compiler appends to it.</summary>
internal sealed class ShowVersion : SynchronousCommandLineAction
{
    private static string Text
    {
        get
        {
            var version = typeof(ShowVersion).Assembly
                .GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
            return $"linker {version.Split('+')[0]}";
        }
    }

    /// <summary>
    /// Prints it where nothing else is asked for: without a command line to understand, that takes half the time. False
    /// where it cannot be printed, which the command line then reports.
    /// </summary>
    public static bool TryPrint()
    {
        try
        {
            using var output = Console.OpenStandardOutput();
            output.Write(Encoding.ASCII.GetBytes(Text + '\n'));
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        parseResult.InvocationConfiguration.Output.WriteLine(Text);
        return (int)ExitCode.Done;
    }
}
