using Linker.Articles;
using Linker.Extraction;

namespace Linker.Graph;

/// <summary>
/// The order of documents in which copies of an article stand together, the primary document first: by id, the Markdown
/// copy before the raw text, and by path. Ids and paths are compared ordinally.
/// </summary>
internal static class DocumentOrder
{
    /// <summary>The documents in order; the array that is given stays as it is.</summary>
    public static ArticleFacts[] Sorted(ArticleFacts[] documents)
    {
        var order = OrdinalOrder.Sort(
            Array.ConvertAll(documents, static one => OrdinalOrder.Key(one.Id, 0)),
            (left, right) => Compare(documents[left], documents[right]));
        return Array.ConvertAll(order, index => documents[index]);
    }

    private static int Compare(ArticleFacts left, ArticleFacts right)
    {
        var order = string.CompareOrdinal(left.Id, right.Id);
        if (order == 0) order = Rank(left.Dialect).CompareTo(Rank(right.Dialect));
        return order != 0 ? order : string.CompareOrdinal(left.Path, right.Path);
    }

    private static int Rank(Dialect dialect) => dialect == Dialect.Markdown ? 0 : 1;
}
