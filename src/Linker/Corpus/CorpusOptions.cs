namespace Linker.Corpus;

/// <summary>Which documents make up a corpus.</summary>
public sealed record CorpusOptions
{
    /// <summary>
    /// Directories, files, globs, archives (<c>.zip</c>, <c>.tar</c>, <c>.tar.gz</c>, <c>.tgz</c>), or <c>-</c> for
    /// one path a line on <see cref="StandardInput"/>; read in this order.
    /// </summary>
    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>
    /// Globs of which a file has to match one; none means all. They are relative to the argument, one without a slash
    /// matches a name at any depth, and one that matches a folder applies to everything below it.
    /// </summary>
    public IReadOnlyList<string> Include { get; init; } = [];

    /// <summary>Globs of which a file may match none; read like <see cref="Include"/>, and stronger.</summary>
    public IReadOnlyList<string> Exclude { get; init; } = [];

    /// <summary>Whether <c>.linkerignore</c> files count.</summary>
    public bool UseIgnoreFiles { get; init; } = true;

    /// <summary>Where <c>-</c> reads paths from; needed only where <see cref="Paths"/> has one.</summary>
    public TextReader? StandardInput { get; init; }
}
