using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace Linker.Tests.Architecture;

/// <summary>Holds the one thing about braces and lines that <c>dotnet format</c> has no rule for.</summary>
public class EmbeddedStatementTests
{
    private const int MaxColumns = 120;

    [Theory]
    [InlineData("src")]
    [InlineData("tests")]
    public void A_statement_that_fits_stands_on_the_line_of_its_condition(string folder)
    {
        var found = SourceCompilation.Parse(folder).SelectMany(FindSplit).ToArray();
        Assert.True(found.Length == 0, string.Join('\n', found));
    }

    [Theory]
    [InlineData("if (x) return;", 0)]
    [InlineData("if (x)\n    return;", 1)]
    [InlineData("if (x) return;\nelse\n    x = true;", 1)]
    [InlineData("if (x)\n{\n    return;\n}", 0)]
    [InlineData("if (x)\n    // Why.\n    return;", 0)]
    [InlineData("foreach (var c in \"\")\n    if (x) return;", 1)]
    public void Such_a_statement_is_found(string statement, int count) =>
        Assert.Equal(count, FindSplit(SourceCompilation.ParseText($"void M(bool x)\n{{\n{statement}\n}}\n")).Count());

    private static IEnumerable<string> FindSplit(SyntaxTree tree)
    {
        var text = tree.GetText();
        foreach (var statement in tree.GetRoot().DescendantNodes().OfType<StatementSyntax>())
        {
            if (statement is BlockSyntax || statement.Parent is BlockSyntax or not (StatementSyntax or ElseClauseSyntax)) continue;
            var above = statement.GetFirstToken().GetPreviousToken();
            var line = text.Lines.GetLineFromPosition(above.Span.End);
            var own = text.Lines.GetLineFromPosition(statement.SpanStart);
            // A comment behind the statement goes with it.
            if (own.LineNumber != line.LineNumber + 1 || statement.Span.End > own.End || line.End != above.Span.End) continue;
            if (line.Span.Length + 1 + own.ToString().Trim().Length <= MaxColumns)
                yield return $"{tree.FilePath}({line.LineNumber + 1}): {statement}";
        }
    }
}
