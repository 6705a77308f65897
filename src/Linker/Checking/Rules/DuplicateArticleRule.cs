using System.Globalization;
using Linker.Checking.Documents;
using Linker.Checking.Findings;
using Linker.Extraction;

namespace Linker.Checking.Rules;

/// <summary>LNK006: two documents with one id whose facts differ.</summary>
internal sealed class DuplicateArticleRule : IRule
{
    /// <inheritdoc/>
    public Rule Rule { get; } =
        new("LNK006", "duplicate-article", Severity.Error, "Two documents with one id that do not say the same.");

    /// <inheritdoc/>
    public bool WorksOnGraphs => false;

    /// <inheritdoc/>
    public void Check(CheckedDocument document, FindingSink findings)
    {
        if (document.IsPrimary || FactsDifference.Find(document.Primary, document.Facts) is not { } difference) return;

        var message = $"{document.Facts.Id} is {document.Primary.Path} too, and they differ in {difference.Fact}:"
            + $" {difference.There} there, {difference.Here} here";
        findings.Add(document, Rule, new Location(difference.Line, 0, 0), message, new Subject(document.Facts.Id));
    }
}

/// <summary>The first fact, in the order of the facts' record, in which two documents differ.</summary>
/// <param name="Fact">What kind of fact it is.</param>
/// <param name="There">The fact of the one.</param>
/// <param name="Here">The fact of the other.</param>
/// <param name="Line">The 1-based line of the other; 0 where it lacks the fact or has it in its header.</param>
internal sealed record FactsDifference(string Fact, string There, string Here, int Line)
{
    private const string Nothing = "nothing";

    /// <summary>Compares everything but path, dialect, lines and columns; null where all is equal.</summary>
    public static FactsDifference? Find(ArticleFacts there, ArticleFacts here) =>
        One("title", there.Title, here.Title)
        ?? One("date", Show(there.LastModified), Show(here.LastModified))
        ?? One("product line", there.ProductLine, here.ProductLine)
        ?? Lists("keyword", there.Keywords, here.Keywords, static keyword => keyword, static _ => 0)
        ?? Lists("product", there.Products, here.Products, Show, static product => product.Line)
        ?? Lists("reference", there.References, here.References, Show, static reference => reference.Line)
        ?? Lists("updated file", there.UpdatedFiles, here.UpdatedFiles, Show, static row => row.Line)
        ?? KindSet.BuiltIn.Facts
            .Select(kind => Lists(kind.Noun, there.Texts[kind], here.Texts[kind], static text => text.Text, static text => text.Line))
            .FirstOrDefault(static difference => difference is not null);

    private static FactsDifference? One(string fact, string? there, string? here) =>
        there == here ? null : new FactsDifference(fact, Quote(there), Quote(here), Line: 0);

    private static FactsDifference? Lists<T>(
        string fact, IReadOnlyList<T> there, IReadOnlyList<T> here, Func<T, string> show, Func<T, int> lineOf)
    {
        for (var i = 0; i < Math.Max(there.Count, here.Count); i++)
        {
            var left = i < there.Count ? show(there[i]) : null;
            var right = i < here.Count ? show(here[i]) : null;
            if (left != right)
                return new FactsDifference(fact, Quote(left), Quote(right), i < here.Count ? lineOf(here[i]) : 0);
        }

        return null;
    }

    private static string Quote(string? text) => text is null ? Nothing : $"\"{text}\"";

    private static string? Show(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Show(Product product) => product.Versions.Count == 0
        ? product.Name
        : $"{product.Name} {string.Join(", ", product.Versions)}";

    private static string Show(Reference reference) => reference.Title is null
        ? reference.Target
        : $"{reference.Target} {reference.Title}";

    private static string Show(FileRow row)
    {
        var time = row.Time?.ToString("HH:mm", CultureInfo.InvariantCulture);
        var size = row.Size?.ToString(CultureInfo.InvariantCulture);
        string?[] cells = [row.Name, Show(row.Date), time, size, row.Version, row.Platform];
        return string.Join(' ', cells.Select(cell => cell ?? "-"));
    }
}
