using Linker.Corpus.Archives;
using Linker.Corpus.Globs;

namespace Linker.Corpus;

/// <summary>One path of the command line, and what it is.</summary>
internal readonly record struct CorpusArgument(CorpusArgumentKind Kind, string Path)
{
    /// <summary>Finds out what a path of the command line is.</summary>
    /// <exception cref="CorpusException">It is nothing.</exception>
    internal static CorpusArgument Parse(string text)
    {
        if (text.Length == 0) throw Reasons.EmptyPath();
        if (text == "-") return new(CorpusArgumentKind.List, text);
        return Existing(text)
            ?? (Glob.HasWildcards(text) ? new(CorpusArgumentKind.Glob, Slashed(text)) : throw Reasons.NotFound(text));
    }

    /// <summary>What the path is if it exists; names with the characters of a glob are taken literally.</summary>
    internal static CorpusArgument? Existing(string text)
    {
        var path = Slashed(text);
        if (Directory.Exists(path)) return new(CorpusArgumentKind.Folder, path);
        if (!File.Exists(path)) return null;
        return new(Archive.IsArchive(path) ? CorpusArgumentKind.Archive : CorpusArgumentKind.File, path);
    }

    private static string Slashed(string text) =>
        System.IO.Path.DirectorySeparatorChar == '/' ? text : text.Replace(System.IO.Path.DirectorySeparatorChar, '/');
}
