using Linker.Articles;
using Linker.Extraction.Products;

namespace Linker.Extraction;

/// <summary>Finds what is malformed or missing in the headers of an article.</summary>
internal sealed class FaultExtractor : IFactExtractor
{
    /// <inheritdoc/>
    public void Extract(Article article, FactSheet facts)
    {
        if (article.HasBrokenFrontMatter)
            facts.Faults.Add(new Fault(FaultKind.FrontMatter, "---", "expected YAML between two lines of ---", 1, 1, 3));
        if (article.Title is null)
            facts.Faults.Add(new Fault(FaultKind.MissingHeader, "", "expected a title", article.TitleLine, 0, 0));
        if (article.LastModified is { } date && article.LastModifiedDate is null)
        {
            facts.Faults.Add(new Fault(
                FaultKind.Date, date, "expected a date such as 09-AUG-2001",
                article.LastModifiedLine, article.LastModifiedColumn, article.LastModifiedColumn == 0 ? 0 : date.Length));
        }

        if (facts.Products.Count == 0 && ProductExtractor.FindHeading(article) is var heading and >= 0)
        {
            var line = article.Lines[heading];
            var text = article.LineText(heading).ToString();
            facts.Faults.Add(new Fault(
                FaultKind.AppliesTo, text, "expected a list of products below it", line.Number, line.Column, line.Length));
        }

        facts.Faults.Sort(static (a, b) => (a.Line, a.Column).CompareTo((b.Line, b.Column)));
    }
}
