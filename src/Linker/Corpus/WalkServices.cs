namespace Linker.Corpus;

/// <summary>What all walks for one corpus have in common.</summary>
internal sealed class WalkServices(
    CorpusOptions options, FileFilter filter, bool severalArguments, Action<CorpusProblem> report)
{
    internal FileFilter Filter => filter;

    internal Action<CorpusProblem> Report => report;

    internal FolderReader Folders { get; } = new(report);

    internal SeenFiles Seen { get; } = new(severalArguments);

    internal RealPaths RealPaths { get; } = new();

    /// <summary>Null where ignore files do not count.</summary>
    internal IgnoreFile? IgnoreFiles { get; } = options.UseIgnoreFiles ? new IgnoreFile(report) : null;
}
