using Linker.Corpus.Filters;
using Linker.Corpus.Walking;

namespace Linker.Corpus;

/// <summary>Finds the documents of a corpus.</summary>
public static class CorpusFinder
{
    /// <summary>
    /// Finds documents one by one, as they are enumerated. Arguments come in the order given, the files below a folder or
    /// glob in ordinal order of their paths, the entries of an archive in the archive's order; the same on every system
    /// and file system. Each file comes once, under the first path that leads to it.
    /// </summary>
    /// <remarks>
    /// A folder gives its regular files, except hidden ones (a name that begins with a dot, at any depth) and ignored ones;
    /// an archive in it is a file like any other. A file that is empty or too long is left out where the system gives its length
    /// with its name; else it is found when the file is read. A glob gives what it matches, and everything below folders that
    /// it matches. A file or archive that is given by name, or listed on standard input, is always taken.
    /// The enumeration is for one thread at a time; documents may be read on any thread.
    /// </remarks>
    /// <param name="options">What to find.</param>
    /// <param name="report">Called with each warning, on the enumerating thread.</param>
    /// <exception cref="CorpusException">
    /// A path does not exist or a glob is malformed (thrown at once), or a glob matches nothing or a listed path does not
    /// exist (thrown when the enumeration reaches it).
    /// </exception>
    public static IEnumerable<Document> Find(CorpusOptions options, Action<CorpusProblem> report)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(report);
        var filter = new FileFilter(options);
        var arguments = Array.ConvertAll([.. options.Paths], CorpusArgument.Parse);
        if (options.StandardInput is null && arguments.Any(argument => argument.Kind == CorpusArgumentKind.List))
            throw new ArgumentException("A path is -, but there is no standard input.", nameof(options));
        return Enumerate(options, filter, arguments, report);
    }

    // All state is created here, so that the sequence can be enumerated again.
    private static IEnumerable<Document> Enumerate(
        CorpusOptions options, FileFilter filter, CorpusArgument[] arguments, Action<CorpusProblem> report)
    {
        var several = arguments is not [{ Kind: not CorpusArgumentKind.List }];
        var search = new CorpusSearch(new WalkServices(options, filter, several, report));
        foreach (var argument in arguments)
        {
            var documents = argument.Kind == CorpusArgumentKind.List
                ? search.Listed(options.StandardInput!)
                : search.Documents(argument);
            foreach (var document in documents) yield return document;
        }
    }
}
