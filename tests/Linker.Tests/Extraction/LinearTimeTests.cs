using Linker.Tests.Articles;
using Xunit;

namespace Linker.Tests.Extraction;

/// <summary>
/// A guard against quadratic behaviour: work on these documents grows with their length. Each is made in two sizes, of up to a
/// quarter of a megabyte, and the processor time of the thread is compared.
/// </summary>
[Collection(ThreadTime.Alone)]
public class LinearTimeTests
{
    [Theory]
    [InlineData("x", 1_000_000)]
    [InlineData(" ", 1_000_000)]
    [InlineData("\u00A0", 400_000)]
    [InlineData(".", 100_000)]
    [InlineData("a.", 400_000)]
    [InlineData("a.b ", 250_000)]
    [InlineData("a-", 400_000)]
    [InlineData("a.exe ", 150_000)]
    [InlineData("a.exe\\", 150_000)]
    [InlineData("<", 1_000_000)]
    [InlineData("<A", 400_000)]
    [InlineData("<A0>", 250_000)]
    [InlineData("(", 1_000_000)]
    [InlineData(")", 1_000_000)]
    [InlineData("\"", 1_000_000)]
    [InlineData("|", 1_000_000)]
    [InlineData("://", 300_000)]
    [InlineData("a://", 250_000)]
    [InlineData("(http://a ", 100_000)]
    [InlineData("www.", 250_000)]
    [InlineData("9", 1_000_000)]
    [InlineData("Q", 1_000_000)]
    [InlineData("K", 1_000_000)]
    [InlineData("Q990002", 100_000)]
    [InlineData("Q990002 ", 100_000)]
    [InlineData("Q990002-", 100_000)]
    [InlineData("Q990002: ", 100_000)]
    [InlineData(": Q990002 ", 100_000)]
    [InlineData(": Q990002 A Title ", 50_000)]
    [InlineData(">Q990002 ", 100_000)]
    [InlineData("\"A Title\" (Q990002) ", 50_000)]
    [InlineData("(Q990002) \"", 80_000)]
    [InlineData("ARTICLE-ID: Q990002 ", 50_000)]
    [InlineData("| Q990002 ", 100_000)]
    [InlineData("- Q990002\n", 100_000)]
    [InlineData("Q990002 A Title\n", 60_000)]
    [InlineData("| | Q990002 | x |\n", 60_000)]
    [InlineData("ARTICLE-ID: Q990002\n\n\n", 50_000)]
    [InlineData("was fixed in ", 25_000)]
    [InlineData("This problem was corrected in Windows NT 4.0 Service Pack 6. ", 16_000)]
    [InlineData("was fixed in Windows NT 4.0\n", 40_000)]
    [InlineData("For a list of was first ", 40_000)]
    [InlineData("MS00-070 ", 100_000)]
    [InlineData("name ", 200_000)]
    [InlineData("time stamp ", 100_000)]
    [InlineData("a.exe is available for download ", 30_000)]
    [InlineData("-", 1_000_000)]
    [InlineData("Download a.exe now ", 50_000)]
    [InlineData("The following file is available for download from the site: a.exe\n", 15_000)]
    [InlineData("posted to the location as a and b ", 30_000)]
    [InlineData("file is available ", 50_000)]
    [InlineData("File name  Date  Time\n", 50_000)]
    [InlineData("Fix\nFile name  Date  Time\n\n---\n", 30_000)]
    [InlineData("| File name | Date | Size |\n", 40_000)]
    [InlineData("Additional query words: a.exe ", 30_000)]
    [InlineData("======================================================================\n", 14_000)]
    [InlineData("======================================================================\n\n", 14_000)]
    [InlineData("DISK     EXE      123 10-02-98\n", 30_000)]
    [InlineData("A ", 500_000)]
    [InlineData("\n", 1_000_000)]
    [InlineData("\r", 1_000_000)]
    public void Many_of_a_kind_take_no_more_than_their_number(string piece, int count)
    {
        AssertLinear(count, size => ArticleText.InText(Repeat(piece, size)));
        AssertLinear(count, size => ArticleText.InArchive(Repeat(piece, size)));
    }

    [Theory]
    [InlineData("[Q990002](x) ", 50_000)]
    [InlineData("[Q990002](x)\n", 50_000)]
    [InlineData("![a](b) ", 50_000)]
    [InlineData("`Q990002` ", 50_000)]
    [InlineData("`a\nb` ", 50_000)]
    [InlineData("*Q990002* ", 30_000)]
    [InlineData("&amp;Q990002 ", 30_000)]
    [InlineData("\\*Q990002 ", 30_000)]
    [InlineData("- Q990002\n", 50_000)]
    [InlineData("Q990002\n\n", 50_000)]
    [InlineData("# Q990002\n", 50_000)]
    [InlineData("    Q990002\n", 50_000)]
    [InlineData("<http://a.example/> ", 30_000)]
    [InlineData("<b>Q990002</b> ", 30_000)]
    [InlineData("<", 100_000)]
    [InlineData("x", 1_000_000)]
    public void Native_markdown_takes_no_more_than_its_length(string piece, int count) =>
        AssertLinear(count, size => ArticleText.InMarkdown($"Text\n\n{Repeat(piece, size)}"));

    [Theory]
    [InlineData("*", "*", 100_000)]
    [InlineData("[", "](y)", 4_000)]
    [InlineData("![", "](y)", 5_000)]
    [InlineData("_*", "*_", 2_000)]
    public void Depth_does_no_harm_to_the_stack(string opening, string closing, int depth) =>
        Read(ArticleText.InMarkdown($"Text\n\n{Repeat(opening, depth)}x{Repeat(closing, depth)}"));

    [Theory]
    [InlineData("The information in this article applies to:\n\n- Product\n", "  continued\n", 60_000)]
    [InlineData("The information in this article applies to:\n\n- Product version 1", ", Edition", 100_000)]
    [InlineData("The information in this article applies to:\n\n- Product version 1", ", 2.0", 100_000)]
    [InlineData("The information in this article applies to:\n\n- Product ", "version ", 100_000)]
    [InlineData("The information in this article applies to:\n\n- Product version 1 (", " ", 500_000)]
    [InlineData("The information in this article applies to:\n\n- Product version 1", " SP1", 200_000)]
    [InlineData("The information in this article applies to:\n\n", "- Product version 1\n", 50_000)]
    [InlineData("This problem was corrected in", " ", 500_000)]
    [InlineData("This problem was", " first", 150_000)]
    [InlineData("The fix is posted to the following location as ", "a", 500_000)]
    [InlineData("The fix is posted to the following location as ", "a b ", 200_000)]
    [InlineData("The fix is posted to the following location as ", "a (", 200_000)]
    [InlineData("Download", "Download", 100_000)]
    [InlineData("Download ", " ", 500_000)]
    [InlineData("Fix attributes\n\nFile name  Date\n---\n", "a.dll 10/02/98\n", 50_000)]
    [InlineData("Fix attributes\n\nFile name  Date\n---\na.dll 10/02/98", " x", 300_000)]
    [InlineData("Fix attributes\n\n| File name | Date |\n|", " a.dll |", 100_000)]
    [InlineData("Fix attributes\n\n|", "a.dll 1 <a", 80_000)]
    public void A_long_tail_takes_no_more_than_its_length(string head, string piece, int count)
    {
        AssertLinear(count, size => ArticleText.InText($"{head}{Repeat(piece, size)} ! x.exe\n\nQ990002"));
        AssertLinear(count, size => ArticleText.InText($"{head}{Repeat(piece, size)}; x.exe"));
    }

    [Theory]
    [InlineData("KEYWORDS:", "kb{0} ")]
    [InlineData("PROD/VER:", "{0},")]
    [InlineData("TITLE   :", "x")]
    [InlineData("TITLE   :", "a{0}.exe ")]
    [InlineData("PRODUCT :", "x ")]
    public void A_long_header_takes_no_more_than_its_length(string header, string piece) =>
        AssertLinear(150_000, size =>
        {
            var value = Enumerable.Range(0, size).Select(i => piece.Replace("{0}", $"{i}", StringComparison.Ordinal));
            return $"DOCUMENT:Q990001\n{header}{string.Concat(value)}://x\n====\nText";
        });

    [Theory]
    [InlineData("the fix\nFile name  Size  Date\nAb.dll  1,234  7/11/2001\n", "name\n", 300_000, "")]
    [InlineData("", "attributes\n", 300_000, "\n\na")]
    [InlineData("", "attributes\n", 100_000, "\n\n| |\n| |")]
    [InlineData("name | ", "abcdefghij", 100_000, "")]
    [InlineData("name | ", "abcdefghij", 100_000, ".dll")]
    [InlineData("", "<!-- linker-disable ", 100_000, "-->")]
    [InlineData("[", "Q990002 Title ", 70_000, "](y.md)")]
    public void Much_between_two_ends_takes_no_more_than_its_length(string head, string piece, int count, string end)
    {
        AssertLinear(count, size => ArticleText.InText($"{head}{Repeat(piece, size)}{end}"));
        AssertLinear(count, size => ArticleText.InArchive($"{head}{Repeat(piece, size)}{end}"));
        AssertLinear(count, size => ArticleText.InMarkdown($"Text\n\n{head}{Repeat(piece, size)}{end}"));
    }

    [Theory]
    [InlineData("  ", "was fixed in ")]
    [InlineData("words \" words ", "\" (Q990002), ")]
    [InlineData("  ", "- Q990002 ")]
    [InlineData("available site as ", "a.exe ")]
    public void A_long_line_above_is_not_looked_through_for_each_thing_below(string above, string piece)
    {
        var gap = new string(' ', 500);
        AssertLinear(20_000, size => ArticleText.InText(
            $"{Repeat(above, size * 30)}x\n{Repeat(piece + gap, size * 3 / 20)}{Repeat(piece, size)}"));
    }

    [Theory]
    [InlineData("ARTICLE-ID: Q990002")]
    [InlineData("| Q990002 |")]
    [InlineData(": Q990002 title")]
    public void A_long_line_below_is_not_looked_through_for_each_thing_above(string piece)
    {
        var gap = new string(' ', 500);
        AssertLinear(3_000, size => ArticleText.InText($"{Repeat(piece + gap, size)}\n{new string(' ', size * 400)}x y"));
    }

    private static string Repeat(string piece, int count) => string.Concat(Enumerable.Repeat(piece, count));

    // The counts above make documents of about a megabyte; a quarter shows the same in less time.
    private static void AssertLinear(int count, Func<int, string> document) =>
        ThreadTime.AssertLinear(count / 4, document, Read);

    private static void Read(string document)
    {
        if (ArticleText.TryRead(document, []) is { } article) ArticleText.Facts(article);
    }
}
