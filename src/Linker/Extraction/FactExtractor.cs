using Linker.Articles;
using Linker.Extraction.Citations;
using Linker.Extraction.Files;
using Linker.Extraction.Products;

namespace Linker.Extraction;

/// <summary>Finds all facts of an article. Not for use by several threads at a time.</summary>
public sealed class FactExtractor
{
    private readonly FactSheet _sheet = new();
    private readonly StringPool _pool;
    private readonly KeywordList _keywords;

    /// <summary>In this order: a later extractor skips what an earlier one has taken.</summary>
    private readonly IFactExtractor[] _extractors;

    /// <summary>Creates an extractor for articles whose ids are those of <paramref name="scheme"/>.</summary>
    public FactExtractor(IdScheme scheme, StringPool pool)
    {
        _pool = pool;
        _keywords = new KeywordList(pool);
        _extractors =
        [
            new MarkFinder(),
            new UrlExtractor(pool),
            new FileNameFinder(),
            new CitationExtractor(scheme, pool),
            new ProductExtractor(pool),
            new FileTableExtractor(pool),
            new DownloadExtractor(pool),
            new MentionExtractor(pool),
            new FixedInExtractor(pool),
            new BulletinExtractor(pool),
            new VulnerabilityExtractor(pool),
            new FaultExtractor(),
        ];
    }

    /// <summary>The extractors in their order, so that each can be measured by itself.</summary>
    internal IReadOnlyList<IFactExtractor> Extractors => _extractors;

    /// <summary>The facts of <paramref name="article"/>.</summary>
    public ArticleFacts Extract(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        _sheet.Clear();
        foreach (var extractor in _extractors) extractor.Extract(article, _sheet);

        return new ArticleFacts
        {
            Id = article.Id,
            Path = article.Path,
            Dialect = article.Dialect,
            Title = article.Title,
            LastModified = article.LastModifiedDate,
            ProductLine = article.ProductLine is { } line ? _pool.Get(line) : null,
            Keywords = _keywords.Parse(article.KeywordText.Span),
            Products = ToArray(_sheet.Products),
            Citations = ToArray(_sheet.Citations),
            References = Reference.FromCitations(article.Id, _sheet.Citations),
            UpdatedFiles = ToArray(_sheet.UpdatedFiles),
            Texts = ListTexts(),
            Identities = article.Identities,
            Links = article.Links.Count == 0 ? [] : [.. article.Links],
            Anchors = article.Anchors.Count == 0 ? [] : [.. article.Anchors],
            Faults = ToArray(_sheet.Faults),
            Directives = article.Directives,
        };
    }

    /// <summary>The texts of all kinds in one array of its final length: what is left over stays until the end of a run.</summary>
    private FactTexts ListTexts()
    {
        var count = 0;
        foreach (var kind in KindSet.BuiltIn.Facts) count += _sheet.Texts(kind).Items.Count > 0 ? 1 : 0;
        if (count == 0) return FactTexts.Empty;
        var texts = new KeyValuePair<FactKind, IReadOnlyList<LocatedText>>[count];
        foreach (var kind in KindSet.BuiltIn.Facts)
        {
            if (_sheet.Texts(kind).Items.Count > 0) texts[^count--] = new(kind, _sheet.Texts(kind).ToList());
        }

        return new FactTexts(texts);
    }

    private static T[] ToArray<T>(List<T> list) => list.Count == 0 ? [] : list.ToArray();
}
