using Linker.Articles;
using Linker.Extraction.Files;
using Linker.Extraction.Marks;

namespace Linker.Extraction;

/// <summary>
/// Finds in one pass over the text what the other extractors begin with. To search for each of it by itself, and to begin
/// a new search behind each thing found, took longer than all else that they do.
/// </summary>
internal sealed class MarkFinder : IFactExtractor
{
    /// <summary>The words that are marks.</summary>
    internal static readonly MarkWord[] Words =
    [
        .. Array.ConvertAll(UrlExtractor.Beginnings, word => new MarkWord(MarkKind.Address, word)),
        .. Array.ConvertAll(FileTableExtractor.TableWords, word => new MarkWord(MarkKind.TableWord, word)),
        .. Array.ConvertAll(DownloadExtractor.OfferWords, word => new MarkWord(MarkKind.OfferWord, word)),
        .. Array.ConvertAll(FixedInExtractor.Verbs, word => new MarkWord(MarkKind.Correction, word)),
    ];

    private readonly IMarkSearcher _searcher = MarkSearcher.Create(Words);

    /// <inheritdoc/>
    public void Extract(Article article, FactSheet facts) => _searcher.Search(article.Text, facts.Marks);
}
