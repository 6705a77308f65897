using Linker.Corpus;

namespace Linker.Extraction.Serialization;

/// <summary>
/// Puts extracted facts together to a corpus again: several machines may extract parts of it, and one builds the graph.
/// </summary>
public static class FactsCorpus
{
    /// <summary>What stands for standard input where a file is asked for.</summary>
    public const string StandardInput = "-";

    /// <summary>
    /// Reads files of facts. The order of files and lines does not matter, and neither do lines that come twice, so that
    /// the same documents give the same corpus however they were shared out. A line that holds no facts is reported and
    /// passed over.
    /// </summary>
    /// <param name="paths">Files, globs, folders with files, or <c>-</c> for <paramref name="standardInput"/>.</param>
    /// <param name="standardInput">What <c>-</c> stands for.</param>
    /// <param name="jobs">How many threads work; what comes out does not depend on it.</param>
    /// <param name="kinds">The kinds of facts that are read; the built-in ones where none are given.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="CorpusException">A file is not there, cannot be read or holds no facts at all.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was requested.</exception>
    public static ExtractedCorpus Read(
        IReadOnlyList<string> paths, Stream standardInput, int jobs = 1, KindSet? kinds = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(paths);
        ArgumentNullException.ThrowIfNull(standardInput);
        var lines = new List<FactsLine>();
        var problems = new List<CorpusProblem>();
        if (paths.Contains(StandardInput)) Read("standard input", () => Add("standard input", standardInput));
        foreach (var document in CorpusFinder.Find(Files(paths), Report))
        {
            Read(document.Path, () =>
            {
                using var stream = Open(document);
                Add(document.Path, stream);
            });
        }

        var articles = Distinct(lines, problems);
        return new ExtractedCorpus(
            articles, [.. problems.OrderBy(static problem => problem.Path, StringComparer.Ordinal)], articles.Count);

        // A shard in which there was nothing to extract is no loss.
        void Report(CorpusProblem problem)
        {
            if (problem.Reason != Reasons.Empty) problems.Add(problem);
        }

        void Add(string path, Stream stream)
        {
            var read = new FactsReader(stream, jobs, kinds, cancellation: cancellation);
            if (read.Lines.Count == 0 && read.Problems is [var (line, reason), ..])
                throw new InvalidDataException($"line {line}: {reason}; no other line has facts either");
            lines.AddRange(read.Lines);
            foreach (var problem in read.Problems) problems.Add(new(path, $"line {problem.Line}: {problem.Reason}"));
        }
    }

    /// <summary>In a folder, files whose names begin with an underscore are somebody's notes, as Hadoop has it.</summary>
    private static CorpusOptions Files(IReadOnlyList<string> paths) => new()
    {
        Paths = [.. paths.Where(static path => path != StandardInput)],
        Exclude = ["_*"],
        UseIgnoreFiles = false,
    };

    private static void Read(string path, Action read)
    {
        try
        {
            read();
        }
        catch (InvalidDataException error)
        {
            throw new CorpusException(path, error.Message, error);
        }
        catch (Exception error) when (Reasons.IsAboutFiles(error))
        {
            throw new CorpusException(path, Reasons.Describe(error, path), error);
        }
    }

    private static Stream Open(Document document)
    {
        if (!document.IsInMemory) return File.OpenRead(document.Path);
        var bytes = Array.Empty<byte>();
        var length = document.Read(ref bytes);
        return new MemoryStream(bytes, 0, length);
    }

    /// <summary>
    /// Every document once. Where one was extracted twice with a change in between, it is unknown which facts are the
    /// right ones: the lines decide, so that at least their order does not.
    /// </summary>
    private static List<ArticleFacts> Distinct(List<FactsLine> lines, List<CorpusProblem> problems)
    {
        lines.Sort(Compare);
        var articles = new List<ArticleFacts>(lines.Count);
        for (var i = 0; i < lines.Count; i++)
        {
            if (i == 0 || !IsSameDocument(lines[i - 1].Facts, lines[i].Facts)) articles.Add(lines[i].Facts);
            else if (lines[i - 1].Digest != lines[i].Digest)
                problems.Add(new(lines[i].Facts.Path, "its facts are there twice and differ; only one line of them counts"));
        }

        return articles;
    }

    private static bool IsSameDocument(ArticleFacts left, ArticleFacts right) =>
        left.Path == right.Path && left.Id == right.Id && left.Dialect == right.Dialect;

    private static int Compare(FactsLine left, FactsLine right)
    {
        var order = string.CompareOrdinal(left.Facts.Path, right.Facts.Path);
        if (order == 0) order = string.CompareOrdinal(left.Facts.Id, right.Facts.Id);
        if (order == 0) order = left.Facts.Dialect.CompareTo(right.Facts.Dialect);
        return order != 0 ? order : left.Digest.CompareTo(right.Digest);
    }
}
