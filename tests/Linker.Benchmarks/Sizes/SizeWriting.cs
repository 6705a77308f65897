namespace Linker.Benchmarks.Sizes;

/// <summary>How a big article is written.</summary>
internal enum SizeWriting
{
    /// <summary>Raw text.</summary>
    Text,

    /// <summary>An article of the archive in Markdown: every line indented by a tab.</summary>
    Archive,

    /// <summary>Real Markdown.</summary>
    Markdown,
}
