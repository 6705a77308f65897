using System.Globalization;
using System.Runtime.InteropServices;
using Linker.Articles.Headers;
using Linker.Articles.Markdown;
using Linker.Corpus;

namespace Linker.Articles;

/// <summary>
/// Reads articles in whichever dialect they are written; what a document holds decides, not its name. Reuses its buffers:
/// an article is valid until the next one is read. Not for use by several threads at a time.
/// </summary>
public sealed class ArticleReader
{
    private const string NoId = "it has no article id; expected one such as Q150047 in its header, title or heading";

    private readonly Article _article = new();
    private readonly RawTextReader _rawTextReader;
    private readonly MarkdownReader _markdownReader;
    private readonly Dictionary<string, DateOnly?> _dates = new(StringComparer.Ordinal);
    private byte[] _bytes = new byte[64 * 1024];
    private char[] _characters = new char[64 * 1024];

    /// <summary>Creates a reader of articles whose ids are those of <paramref name="scheme"/>.</summary>
    public ArticleReader(IdScheme scheme, StringPool pool)
    {
        _rawTextReader = new RawTextReader(scheme, pool);
        _markdownReader = new MarkdownReader(scheme, pool);
    }

    /// <summary>Reads one document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="report">Called with the reason why a document is passed over, or with a fault in it.</param>
    /// <returns>The article; null where the document is none or cannot be read.</returns>
    public Article? Read(Document document, Action<CorpusProblem> report)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(report);
        try
        {
            return ReadContent(document, report);
        }
        catch (CorpusException error)
        {
            report(new CorpusProblem(document.Path, error.Reason));
            return null;
        }
    }

    private Article? ReadContent(Document document, Action<CorpusProblem> report)
    {
        var length = document.Read(ref _bytes);
        var content = _bytes.AsSpan(0, length);
        if (DocumentContent.ReasonToPassOver(content) is { } reason)
        {
            report(new CorpusProblem(document.Path, reason));
            return null;
        }

        var characterCount = TextDecoder.Decode(content, ref _characters, out var isBrokenUtf8);
        _article.Reset(document.Path);
        if (!TryRead(characterCount))
        {
            report(new CorpusProblem(document.Path, NoId));
            return null;
        }

        _article.LastModifiedDate = _article.LastModified is { } date ? ParseDate(date) : null;
        if (HeaderColumns.AreNeeded(_article)) HeaderColumns.Locate(_article, Decoded(content));
        if (isBrokenUtf8)
            report(new CorpusProblem(document.Path, "not valid UTF-8; read as Windows-1252", IsPassedOver: false));
        return _article;
    }

    /// <summary>Cached: many articles were modified on the same days, and parsing a date is slow.</summary>
    private DateOnly? ParseDate(string written)
    {
        ref var date = ref CollectionsMarshal.GetValueRefOrAddDefault(_dates, written, out var isKnown);
        if (!isKnown) date = ArticleDate.Parse(written);
        return date;
    }

    /// <summary>The document decoded anew: the readers have changed what stood in the buffer.</summary>
    private static string Decoded(ReadOnlySpan<byte> content)
    {
        char[] buffer = [];
        var length = TextDecoder.Decode(content, ref buffer, out _);
        return new string(buffer, 0, length);
    }

    private bool TryRead(int length) =>
        RawTextReader.Accepts(_characters.AsSpan(0, length))
            ? _rawTextReader.TryRead(_article, _characters, length)
            : TryReadMarkdown(length);

    private bool TryReadMarkdown(int length)
    {
        // Before the reader, which decodes escapes in place and renders Markdown into the same buffer.
        _article.Directives = DirectiveReader.Read(_characters.AsSpan(0, length));
        return _markdownReader.TryRead(_article, ref _characters, length);
    }
}

/// <summary>Dates as headers write them.</summary>
public static class ArticleDate
{
    private static readonly string[] Formats =
        ["d-MMM-yyyy", "yyyy-MM-dd", "yyyy/MM/dd", "M/d/yyyy", "MMMM d, yyyy", "MMM d, yyyy", "d MMMM yyyy", "d MMM yyyy"];

    /// <summary>Reads a date such as <c>09-AUG-2001</c>, <c>6-NOV-1989</c> or <c>2001-08-09</c>, whatever the locale.</summary>
    public static DateOnly? Parse(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        // A time behind an ISO date (2001-08-09T12:00:00Z) does not change the day that was written.
        if (text.Length > 10 && text[10] is 'T' or ' ' && text[4] == '-') text = text[..10];

        return DateOnly.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : null;
    }
}
