using Linker.Articles;

namespace Linker.Extraction;

/// <summary>Finds the facts of one kind in an article.</summary>
internal interface IFactExtractor
{
    /// <summary>Adds what it finds to <paramref name="facts"/>, whose earlier extractors have done their part.</summary>
    void Extract(Article article, FactSheet facts);
}
