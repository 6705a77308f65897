namespace Linker.Corpus;

/// <summary>What a path of the command line turned out to be.</summary>
internal enum CorpusArgumentKind
{
    /// <summary>A folder, or a link to one.</summary>
    Folder,

    /// <summary>Any other file.</summary>
    File,

    /// <summary>A file that is read as an archive.</summary>
    Archive,

    /// <summary>A pattern that expands itself.</summary>
    Glob,

    /// <summary>A dash: paths on standard input.</summary>
    List,
}
