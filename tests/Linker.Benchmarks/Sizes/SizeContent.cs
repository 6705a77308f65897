namespace Linker.Benchmarks.Sizes;

/// <summary>What a big article is full of.</summary>
/// <param name="Name">Its name in the table of results.</param>
/// <param name="Unit">What is repeated; <c>{id}</c> stands for an id, another one each time.</param>
internal sealed record SizeContent(string Name, string Unit)
{
    private const int FirstId = 100_000;
    private const int IdCount = 900_000;

    /// <summary>A prime, so that ids come in no order and every one comes once before one comes twice.</summary>
    private const long IdStep = 7919;

    /// <summary>What stands once, before all.</summary>
    public string Start { get; init; } = "";

    /// <summary>What stands once, behind all.</summary>
    public string End { get; init; } = "";

    /// <summary>What stands between two units on one line.</summary>
    public string Separator { get; init; } = " ";

    /// <summary>What is repeated on a line above, which is as long as all the rest; empty where there is no such line.</summary>
    public string Above { get; init; } = "";

    /// <summary>The same below.</summary>
    public string Below { get; init; } = "";

    /// <summary>
    /// Whether Markdig takes the square of its length for real Markdown of this kind. It does so for headings that are
    /// underlined and for definitions of links, which it looks for among all blocks before.
    /// </summary>
    public bool IsSlowInMarkdig { get; init; }

    /// <summary>Whether it can be written as one line.</summary>
    public bool FitsOneLine => !Unit.Contains('\n', StringComparison.Ordinal) && !Start.Contains('\n', StringComparison.Ordinal);

    /// <summary>The same without line ends.</summary>
    public SizeContent OnOneLine() => this with { Unit = Unit.ReplaceLineEndings(" ") };

    /// <summary>Writes as many characters as asked for, or a few more.</summary>
    /// <param name="writer">Where they go.</param>
    /// <param name="length">How many.</param>
    /// <param name="separator">What stands between two units: a line end or a blank.</param>
    public void Write(TextWriter writer, int length, string separator)
    {
        var part = length / (1 + Math.Sign(Above.Length) + Math.Sign(Below.Length));
        if (Above.Length > 0) Repeat(writer, Above, part, "", "x\n");
        writer.Write(Start);
        Repeat(writer, Unit, part, separator, End + "\n");
        if (Below.Length > 0) Repeat(writer, Below, part, "", "x\n");
    }

    private static void Repeat(TextWriter writer, string unit, int length, string separator, string end)
    {
        var pieces = unit.Split("{id}");
        for (int written = 0, id = 0; written < length; written += unit.Length + separator.Length)
        {
            writer.Write(pieces[0]);
            foreach (var piece in pieces.AsSpan(1))
                writer.Write(FormattableString.Invariant($"Q{FirstId + id++ * IdStep % IdCount}{piece}"));
            writer.Write(separator);
        }

        writer.Write(end);
    }
}
