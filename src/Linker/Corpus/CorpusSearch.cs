using Linker.Corpus.Archives;
using Linker.Corpus.Globs;
using Linker.Corpus.Walking;

namespace Linker.Corpus;

/// <summary>Turns arguments into documents, each file once.</summary>
internal sealed class CorpusSearch(WalkServices services)
{
    internal IEnumerable<Document> Documents(CorpusArgument argument) => argument.Kind switch
    {
        CorpusArgumentKind.Folder => Below(argument.Path),
        CorpusArgumentKind.Glob => Matching(argument.Path),
        CorpusArgumentKind.Archive => IsNew(argument.Path) ? Entries(argument.Path) : [],
        _ => IsNew(argument.Path) ? [new FileDocument(argument.Path)] : [],
    };

    /// <summary>The documents of the paths that a list names, one a line; blank lines do not count.</summary>
    internal IEnumerable<Document> Listed(TextReader list)
    {
        for (var number = 1; list.ReadLine() is { } line; number++)
        {
            // ReadLine takes a lone carriage return for an end of line too, so none is left to trim.
            if (string.IsNullOrWhiteSpace(line)) continue;
            if (CorpusArgument.FindExisting(line) is not { } argument) throw Reasons.ListedPathNotFound(line, number);
            foreach (var document in Documents(argument)) yield return document;
        }
    }

    private IEnumerable<Document> Below(string folder)
    {
        var prefix = folder.EndsWith('/') ? folder : folder + "/";
        foreach (var file in new FolderWalk(services, prefix, glob: null).Files()) yield return new FileDocument(file.Path);
    }

    private IEnumerable<Document> Matching(string argument)
    {
        var wildcard = argument.AsSpan().IndexOfAny("*?[{\\");
        var prefix = argument[..(argument.AsSpan(0, wildcard).LastIndexOf('/') + 1)];
        if (prefix.Length > 0 && !Directory.Exists(prefix)) throw Reasons.GlobMatchesNothing(argument);
        var walk = new FolderWalk(services, prefix, ParseGlob(argument, prefix.Length));
        foreach (var file in walk.Files())
        {
            if (!file.IsNamed || !Archive.IsArchive(file.Path)) yield return new FileDocument(file.Path);
            else foreach (var entry in Entries(file.Path)) yield return entry;
        }

        if (!walk.HasMatch) throw Reasons.GlobMatchesNothing(argument);
    }

    private static Glob ParseGlob(string argument, int start)
    {
        try
        {
            return Glob.Parse(argument[start..]);
        }
        catch (FormatException error)
        {
            throw Reasons.BadGlob(argument, error);
        }
    }

    private IEnumerable<Document> Entries(string archive) => Archive.Read(archive, services.Filter, services.Report);

    private bool IsNew(string path) => services.RealPathOrReport(path) is { } real && services.Seen.Add(real);
}
