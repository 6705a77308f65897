using System.Text;

namespace Linker.Cli.Input;

/// <summary>The streams and settings of the process, which tests replace.</summary>
internal sealed record Surroundings
{
    /// <summary>The width where it cannot be found out.</summary>
    private const int Unknown = 80;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Where the answer goes.</summary>
    public required Stream Output { get; init; }

    /// <summary>Where everything else goes.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Where <c>-</c> reads paths from.</summary>
    public required TextReader Input { get; init; }

    /// <summary>The same as bytes, where <c>-</c> is a file of its own.</summary>
    public Stream InputBytes { get; init; } = Stream.Null;

    /// <summary>Whether <see cref="Output"/> is a terminal.</summary>
    public bool OutputIsTerminal { get; init; }

    /// <summary>Whether <see cref="Error"/> is a terminal.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>Whether the environment asks for no colour (https://no-color.org) or the terminal has none.</summary>
    public bool IsColorUnwanted { get; init; }

    /// <summary>The terminal's width in characters.</summary>
    public int Width { get; init; } = Unknown;

    /// <summary>The longest line of <see cref="Output"/>; null where it is no terminal.</summary>
    public int? OutputWidth => OutputIsTerminal ? Width : null;

    /// <summary>The path of a program that is to be run; null where it is not installed.</summary>
    public Func<string, string?> FindProgram { get; init; } =
        static name => ProgramSearch.Find(name, Environment.GetEnvironmentVariable("PATH"));

    /// <summary>Requested when the user interrupts.</summary>
    public CancellationToken Interrupt { get; init; }

    /// <summary>The surroundings of this process.</summary>
    public static Surroundings OfProcess(CancellationToken interrupt) => new()
    {
        Output = Console.OpenStandardOutput(),
        Error = new StreamWriter(Console.OpenStandardError(), Utf8) { AutoFlush = true },
        Input = new StreamReader(Console.OpenStandardInput(), Utf8),
        InputBytes = Console.OpenStandardInput(),
        OutputIsTerminal = !Console.IsOutputRedirected,
        ErrorIsTerminal = !Console.IsErrorRedirected,
        IsColorUnwanted = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
            || Environment.GetEnvironmentVariable("TERM") == "dumb",
        Width = TerminalWidth(),
        Interrupt = interrupt,
    };

    private static int TerminalWidth()
    {
        if (Console.IsOutputRedirected && Console.IsErrorRedirected)
            return Unknown; // It is not used, and to find out takes a while.

        try
        {
            return Console.WindowWidth is > 0 and var width ? width : Unknown;
        }
        catch (IOException)
        {
            return Unknown;
        }
    }
}
