using Linker.Articles;
using Linker.Checking.Findings;
using Linker.Corpus;

namespace Linker.Checking.Fixing;

/// <summary>Replaces wrong numbers in the documents that findings are about.</summary>
/// <param name="scheme">What ids look like.</param>
public sealed class CorpusFixer(IdScheme scheme)
{
    private const string InArchive = "documents inside archives are not changed; unpack the archive first";

    private readonly DocumentFixer _fixer = new(scheme);

    /// <summary>
    /// Fixes each document that has a finding with a certain suggestion, lazily and in order of
    /// the findings. Nothing is written.
    /// </summary>
    /// <param name="findings">Findings in their order: those of a document stand together.</param>
    public IEnumerable<FixedDocument> Fix(IEnumerable<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        return findings.Where(DocumentFixer.IsFixable)
            .GroupBy(static finding => finding.Path, StringComparer.Ordinal)
            .Select(group => Fix(group.Key, [.. group]));
    }

    /// <summary>Replaces the file by the fixed document, whole or not at all, with its permissions.</summary>
    /// <exception cref="ExportException">The file cannot be written, is read-only, or changed after it was read.</exception>
    public static void Apply(FixedDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (document.Fixed.Count == 0) return;
        if (!IsUnchanged(document)) throw new ExportException(document.Path, "it changed after it was read; run again");
        // A rename would get round the permission that a write needs.
        if (File.GetAttributes(document.Path).HasFlag(FileAttributes.ReadOnly))
            throw new ExportException(document.Path, "it is read-only");
        AtomicFile.Write(document.Path, stream => stream.Write(document.After.Span));
    }

    private FixedDocument Fix(string path, List<Finding> findings)
    {
        if (IsInArchive(path)) return Skip(path, findings, InArchive);
        try
        {
            byte[] bytes = [];
            var length = new FileDocument(path).Read(ref bytes);
            return _fixer.Fix(path, bytes.AsMemory(0, length), findings);
        }
        catch (CorpusException error)
        {
            return Skip(path, findings, error.Reason);
        }
    }

    private static FixedDocument Skip(string path, List<Finding> findings, string reason) =>
        new(path, default, default, [], [.. findings.Select(finding => new SkippedFix(finding, reason))]);

    private static bool IsUnchanged(FixedDocument document)
    {
        try
        {
            byte[] bytes = [];
            var length = new FileDocument(document.Path).Read(ref bytes);
            return document.Before.Span.SequenceEqual(bytes.AsSpan(0, length));
        }
        catch (CorpusException error)
        {
            throw new ExportException(document.Path, error.Reason, error);
        }
    }

    /// <summary>Whether the path goes through a file, as <c>kb.zip/150/Q150047/README.md</c> does.</summary>
    private static bool IsInArchive(string path)
    {
        for (var slash = path.LastIndexOf('/'); slash > 0; slash = path.LastIndexOf('/', slash - 1))
        {
            if (File.Exists(path[..slash])) return true;
        }

        return false;
    }
}
