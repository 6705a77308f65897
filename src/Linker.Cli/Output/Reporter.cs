namespace Linker.Cli.Output;

/// <summary>Tells the user about the run, one line for each thing; the answer itself goes elsewhere.</summary>
internal sealed class Reporter(TextWriter error, Verbosity verbosity, bool isColored)
{
    /// <summary>More warnings than this are only counted: they would push everything else off the screen.</summary>
    public const int MaximumWarnings = 20;

    private const string Red = "\e[1;31m";
    private const string Yellow = "\e[1;33m";
    private const string Plain = "\e[0m";

    /// <summary>Says why the run ends.</summary>
    public void Error(string message) => Line("error:", Red, message);

    /// <summary>Says what else there is to know about an error to those who asked for more.</summary>
    public void Details(Exception fault)
    {
        if (verbosity != Verbosity.Verbose) return;
        foreach (var line in fault.ToString().Split('\n')) Write(Printable.Escape(line.TrimEnd('\r')));
    }

    /// <summary>Says what the user should know although the run goes on.</summary>
    public void Warn(IReadOnlyList<string> warnings)
    {
        if (verbosity == Verbosity.Quiet) return;
        var shown = verbosity == Verbosity.Verbose ? warnings.Count : Math.Min(warnings.Count, MaximumWarnings);
        for (var i = 0; i < shown; i++) Line("warning:", Yellow, warnings[i]);
        if (shown < warnings.Count)
            Line("warning:", Yellow, $"... and {Figures.Count(warnings.Count - shown, "more warning")}; -v shows all");
    }

    /// <summary>Says what was done.</summary>
    public void Note(string text) => Note(() => text);

    /// <summary>Says what was done; the text is made only where it is shown.</summary>
    public void Note(Func<string> text)
    {
        if (verbosity != Verbosity.Quiet) Write(Printable.Escape(text()));
    }

    private void Line(string kind, string color, string message) =>
        Write($"linker: {(isColored ? color + kind + Plain : kind)} {Printable.Escape(message)}");

    /// <summary>Diagnostics that cannot be written, as on a full disk, do not end the run: the answer is what counts.</summary>
    private void Write(string line)
    {
        try
        {
            error.WriteLine(line);
        }
        catch (IOException)
        {
            // There is nowhere left to report it.
        }
    }
}

/// <summary>How much the user wants to be told.</summary>
internal enum Verbosity
{
    /// <summary>Errors only.</summary>
    Quiet,

    /// <summary>A summary, and the first warnings.</summary>
    Normal,

    /// <summary>Every warning, and where a fault in Linker happened.</summary>
    Verbose,
}
