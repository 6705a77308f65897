using Linker.Corpus.Archives;
using Linker.Corpus.Globs;

namespace Linker.Corpus;

/// <summary>One path of the command line, and its kind.</summary>
internal readonly record struct CorpusArgument(CorpusArgumentKind Kind, string Path)
{
    /// <summary>Determines the kind of a path of the command line.</summary>
    /// <exception cref="CorpusException">It is empty, or nothing exists there and it is no glob.</exception>
    internal static CorpusArgument Parse(string text)
    {
        if (text.Length == 0) throw Reasons.EmptyPath();
        if (text == "-") return new(CorpusArgumentKind.List, text);
        return FindExisting(text)
            ?? (Glob.HasWildcards(text) ? new(CorpusArgumentKind.Glob, Slashed(text)) : throw Reasons.NotFound(text));
    }

    /// <summary>The argument of a path that exists, with the characters of a glob taken literally; else null.</summary>
    internal static CorpusArgument? FindExisting(string text)
    {
        var path = Slashed(text);
        if (Directory.Exists(path)) return new(CorpusArgumentKind.Folder, path);
        if (!File.Exists(path)) return null;
        return new(Archive.IsArchive(path) ? CorpusArgumentKind.Archive : CorpusArgumentKind.File, path);
    }

    private static string Slashed(string text) =>
        System.IO.Path.DirectorySeparatorChar == '/' ? text : text.Replace(System.IO.Path.DirectorySeparatorChar, '/');
}

/// <summary>The kinds of paths of the command line.</summary>
internal enum CorpusArgumentKind
{
    /// <summary>A folder, or a link to one.</summary>
    Folder,

    /// <summary>Any other file.</summary>
    File,

    /// <summary>A file that is read as an archive.</summary>
    Archive,

    /// <summary>A pattern for paths.</summary>
    Glob,

    /// <summary>A dash: paths on standard input.</summary>
    List,
}
