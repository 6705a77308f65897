using System.Buffers;
using System.Text.RegularExpressions;
using Linker.Articles;
using Linker.Extraction.Marks;

namespace Linker.Extraction.Files;

/// <summary>
/// Finds the files that are offered to the reader: below a sentence that offers them, beside the word Download, and at the
/// end of the address of a download site.
/// </summary>
internal sealed partial class DownloadExtractor(StringPool pool) : IFactExtractor
{
    /// <summary>
    /// How much of a line before a file name, and of the line above, is looked at. An offer's sentence is shorter; without a
    /// limit a long line with many offers takes the square of its length.
    /// </summary>
    private const int LongestSentence = 1000;

    /// <summary>No offer is made without one of these.</summary>
    internal static readonly string[] OfferWords =
        ["download", "software library", "available", "posted", "softlib", "self-extracting"];

    private static readonly SearchValues<string> FileWords = SearchValues.Create(["file"], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> PostedWords =
        SearchValues.Create(["posted", "available"], StringComparison.OrdinalIgnoreCase);

    private readonly ArrayBufferWriter<char> _joined = new();

    /// <inheritdoc/>
    public void Extract(Article article, FactSheet facts)
    {
        if (facts.FileNames.Count > 0 && !facts.Marks.Positions(MarkKind.OfferWord).IsEmpty) FindOffers(article, facts);
        OfferAddresses(facts);
    }

    private void FindOffers(Article article, FactSheet facts)
    {
        var offerEnd = -1;
        var next = 0;
        var words = facts.Marks.Positions(MarkKind.OfferWord);
        for (var i = 0; i < article.Lines.Length; i++)
        {
            var kind = article.Lines[i].Kind;
            if (kind is LineKind.Heading or LineKind.QueryWords) offerEnd = -1;
            if (kind != LineKind.Text) continue;

            var line = article.LineText(i);
            while (next < facts.FileNames.Count && facts.FileNames[next].LineIndex < i) next++;
            var first = next;
            while (next < facts.FileNames.Count && facts.FileNames[next].LineIndex == i) next++;

            var hasNames = next > first;
            var isOfferedHere = hasNames && IsOfferedHere(article, facts, first, next);
            var isOffer = hasNames && (isOfferedHere || offerEnd >= 0 && IsListed(line));
            if (isOffer) Offer(article, facts, first, next);
            while (words is [var word, ..] && word < article.Lines[i].Start) words = words[1..];
            var makesOffer = words is [var offer, ..] && offer < article.Lines[i].End && MakesOffer(article, i);
            offerEnd = makesOffer ? i : StillOffers(line, offerEnd, isOffer);
        }
    }

    /// <summary>A program or archive at an FTP or download site is offered by its address.</summary>
    private void OfferAddresses(FactSheet facts)
    {
        foreach (var (url, line) in facts.Texts(FactKind.Urls).Items)
        {
            if (!DownloadAddress().IsMatch(url)) continue;

            var name = url.AsSpan(url.LastIndexOf('/') + 1);
            if (FileNameFinder.IsFileName(name)) facts.Texts(FactKind.Downloads).Add(name, line, pool);
        }
    }

    private void Offer(Article article, FactSheet facts, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            var name = facts.FileNames[i];
            facts.Texts(FactKind.Downloads).Add(article.Text.Slice(name.Start, name.Length), article.Lines[name.LineIndex].Number, pool);
            facts.Offers.Add(name.Start, name.End);
        }
    }

    /// <summary>An offer lasts from the sentence that makes it over its list, up to the next sentence.</summary>
    private static int StillOffers(ReadOnlySpan<char> line, int offerEnd, bool isOffer)
    {
        if (offerEnd < 0 || isOffer || IsLabel(line)) return offerEnd;
        return -1;
    }

    /// <summary>A label (<c>x86:</c>), an address in brackets or a rule may stand between the files of a list.</summary>
    private static bool IsLabel(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        if (line.ContainsAny(FileWords)) return false;
        return line[^1] == ':' && line.Count(' ') <= 6 || line[0] == '(' || line[^1] == ')'
            || line.Contains("://", StringComparison.Ordinal) || line.Count(' ') <= 2;
    }

    private bool MakesOffer(Article article, int index)
    {
        var line = article.LineText(index);
        var above = article.TextLine(index - 1);
        var below = article.TextLine(index + 1);
        return OfferSentence().IsMatch(Joined(above.Trim(), line.Trim(), below.Trim()));
    }

    /// <summary>Whether a file stands in the line as the object of "Download", or as what a fix was posted as.</summary>
    private bool IsOfferedHere(Article article, FactSheet facts, int first, int end)
    {
        var name = facts.FileNames[first];
        var line = article.Lines[name.LineIndex];
        var before = article.Text[Math.Max(line.Start, name.Start - LongestSentence)..name.Start];
        var behind = article.Text[facts.FileNames[end - 1].End..line.End];
        var lastWord = before.TrimEnd();
        if (lastWord is [.., >= '0' and <= '9'] && ItemNumber().IsMatch(before)) return true;
        if (lastWord is [.., 'e' or 't'] && Get().IsMatch(before) && DownloadedFile().IsMatch(article.Text.Slice(name.Start, name.Length)))
            return true;
        var below = article.TextLine(name.LineIndex + 1);
        if (MayBeAvailability(behind) && Availability().IsMatch(Joined(behind.TrimEnd(), below.Trim()))) return true;
        if (before.Contains("Download", StringComparison.Ordinal) && DownloadVerb().IsMatch(before) && (behind.TrimEnd().EndsWith(" now", StringComparison.Ordinal) || Imperative().IsMatch(before)))
            return true;
        var above = article.TextLine(name.LineIndex - 1);
        above = above[Math.Max(0, above.Length - LongestSentence)..];
        return (above.ContainsAny(PostedWords) || before.ContainsAny(PostedWords))
            && PostedAs().IsMatch(Joined(above.Trim(), before.TrimStart()));
    }

    /// <summary>Whether <see cref="Availability"/> can match: a quick test that excludes most names.</summary>
    private static bool MayBeAvailability(ReadOnlySpan<char> behind) =>
        behind.TrimStart() is [] or ['i' or 'I' or 'f' or 'F' or '(' or ',', ..];

    /// <summary>Texts with a blank between; valid until the next ones are joined.</summary>
    private ReadOnlySpan<char> Joined(ReadOnlySpan<char> first, ReadOnlySpan<char> second, ReadOnlySpan<char> third = default)
    {
        _joined.ResetWrittenCount();
        _joined.Write(first);
        _joined.Write(" ");
        _joined.Write(second);
        if (!third.IsEmpty)
        {
            _joined.Write(" ");
            _joined.Write(third);
        }

        return _joined.WrittenSpan;
    }

    /// <summary>A line of a list of files: names, sizes, descriptions in columns, but no sentence.</summary>
    private static bool IsListed(ReadOnlySpan<char> line)
    {
        var text = line.Trim();
        if (text[0] is '~' or '-' or '*' or '(' || text.Contains("://", StringComparison.Ordinal)) return true;
        return text.Count(' ') <= 3 || text.IndexOf("  ", StringComparison.Ordinal) > 0 || text.IndexOf(": ", StringComparison.Ordinal) > 0 && text.Count(' ') <= 6;
    }

    [GeneratedRegex(
        @"\bfiles?\b.{0,60}\b(?:is|are)\b.{0,20}\bavailable\s+for\s+download|\bavailable\s+for\s+download(?:ing)?\s+from|\bfiles?\b.{0,40}\bavailable\b.{0,40}\b(?:Software\s+Library|Download\s+Center)|following\s+(?:self-extracting\s+)?files?\s+(?:is|are|can)\b.{0,30}\bdownload|posted\s+to\s+the\s+following\s+Internet\s+location|file\s+names?\s+below\s+to\s+download",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfferSentence();

    [GeneratedRegex(@"^(?:ftp://|https?://(?:download|ftp)\.).*\.(?:exe|zip|hqx|sea|cab|msi|z|tar|gz)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DownloadAddress();

    /// <summary>The Software Library numbers its files: <c>S15602   WINDONUT.EXE</c>.</summary>
    [GeneratedRegex(@"^\s*(?:-\s+)?S\d{5}\s+$", RegexOptions.CultureInvariant)]
    private static partial Regex ItemNumber();

    [GeneratedRegex(@"(?:^\s*(?:[-*o]\s+|\d+\.\s+)?|[.:)]\s+)Get\s+(?:the\s+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Get();

    [GeneratedRegex(@"\.(?:exe|zip|hqx|sea|cab|msi)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DownloadedFile();

    /// <summary>"Schannel.dll is available for download from the following location", "X.EXE, a self-extracting file, on ..."</summary>
    [GeneratedRegex(
        @"^(?:\s+file)?\s+is\s+(?:also\s+|now\s+)?available\s+(?:for\s+download\s+)?(?:at|from|on)\s+the\s+following|^(?:\s+\([A-Z]\d+\))?,\s+a\s+self-extracting\s+file,?\s+(?:on|from)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Availability();

    [GeneratedRegex(@"\b(?:Download)+\s+(?:the\s+)?(?:\w+\s+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex DownloadVerb();

    [GeneratedRegex(@"(?:^\s*(?:[-*o]\s+|\d+\.\s+)?|[.:)]\s+)(?:Locate\s+and\s+)?Download\s+(?:the\s+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Imperative();

    [GeneratedRegex(@"\b(?:posted|available)\b.{0,80}\b(?:location|Center|Library|site)\b.{0,20}\bas\s+(?>[\w.-]+\s*(?:\([^()]*\))?,?\s*)*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PostedAs();
}
