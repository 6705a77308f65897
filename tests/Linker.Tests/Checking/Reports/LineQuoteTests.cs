using Linker.Checking.Reports;
using Xunit;

namespace Linker.Tests.Checking.Reports;

public class LineQuoteTests
{
    [Theory]
    [InlineData("\tSee Q100001 now.", 6, 7, "See Q100001 now.", 4, 7)]
    [InlineData("表計算 Q100001", 5, 7, "表計算 Q100001", 7, 7)]
    [InlineData("e\u0301 Q100001", 4, 7, "e\u0301 Q100001", 2, 7)]
    [InlineData("\U0001F600 Q100001", 4, 7, "\U0001F600 Q100001", 3, 7)]
    [InlineData("a\tQ100001", 3, 7, "a Q100001", 2, 7)]
    [InlineData("\u001B[31mQ100001\u001B[0m", 6, 7, "␛[31mQ100001␛[0m", 5, 7)]
    [InlineData("\u202EQ100001", 2, 7, "\uFFFDQ100001", 1, 7)]
    [InlineData("表表", 2, 1, "表表", 2, 2)]
    [InlineData("a\u0301b", 2, 1, "a\u0301b", 1, 1)]
    public void A_place_is_marked_where_a_terminal_shows_it(
        string line, int column, int length, string text, int start, int width) =>
        Assert.Equal(new LineQuote(text, start, width), LineQuote.FromLine(line, column, length));

    // Attributes cannot hold half a surrogate pair.
    [Fact]
    public void Half_a_surrogate_pair_is_one_character() =>
        Assert.Equal(new LineQuote("\uFFFDQ100001", 1, 7), LineQuote.FromLine("\uD800Q100001", 2, 7));

    [Theory]
    [InlineData("abc", 0, 0, 0)]
    [InlineData("abc", 9, 1, 0)]
    [InlineData("abc", 2, 0, 1)]
    [InlineData("abc", 2, 99, 2)]
    [InlineData("", 1, 1, 0)]
    public void A_place_that_is_not_there_or_has_no_length_is_handled(string line, int column, int length, int width) =>
        Assert.Equal(width, LineQuote.FromLine(line, column, length).MarkWidth);

    [Theory]
    [InlineData(0)]
    [InlineData(40)]
    [InlineData(500)]
    [InlineData(100_000)]
    public void A_long_line_is_shortened_around_the_place(int before)
    {
        var quote = LineQuote.FromLine(new string('a', before) + "Q100001" + new string('b', 100_000), before + 1, 7);
        Assert.InRange(quote.Text.Length, 50, 94);
        Assert.Equal("Q100001", quote.Text.Substring(quote.MarkStart, quote.MarkWidth));
        Assert.EndsWith("…", quote.Text, StringComparison.Ordinal);
        Assert.Equal(before > 0 && before > 30, quote.Text.StartsWith('…'));
    }

    [Fact]
    public void A_place_at_the_end_of_a_long_line_shows_what_comes_before()
    {
        var quote = LineQuote.FromLine(new string('a', 300) + "Q100001", 301, 7);
        Assert.Equal("…" + new string('a', 85) + "Q100001", quote.Text);
        Assert.Equal((86, 7), (quote.MarkStart, quote.MarkWidth));
    }

    [Fact]
    public void A_surrogate_pair_is_never_cut_in_two()
    {
        for (var before = 0; before < 400; before++)
        {
            var line = new string('a', before) + string.Concat(Enumerable.Repeat("\U0001F600", 400)) + "Q100001";
            Assert.DoesNotContain('\uFFFD', LineQuote.FromLine(line, before + 801, 7).Text);
            Assert.DoesNotContain('\uFFFD', LineQuote.FromLine(line, before + 1, 2).Text);
        }
    }
}
