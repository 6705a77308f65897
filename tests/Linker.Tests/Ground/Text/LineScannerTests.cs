using Linker.Ground.Text;
using Xunit;

namespace Linker.Tests.Ground.Text;

public class LineScannerTests
{
    [Fact]
    public void Lines_are_those_that_lie_between_line_ends() => Generated.ForEvery(
        Generated.TextsOf("\n", "\n\n\n", "a", "\r", "\t", "a line of some length", "\u65E5\u672C", new string('x', 70)),
        count: 2_000,
        text => Assert.Equal(Expected(text), Scanned(text, from: 0)));

    [Fact]
    public void Nothing_before_the_beginning_is_looked_at() => Generated.ForEvery(
        Generated.TextsOf("\n", "ab", new string('y', 33)),
        count: 500,
        text => Assert.Equal(Expected(text), Scanned("x\nx" + text, from: 3)));

    [Theory]
    [InlineData(4096, 1)]
    [InlineData(4095, 2)]
    [InlineData(9000, 3)]
    [InlineData(1, 9000)]
    [InlineData(31, 300)]
    public void Lines_are_found_wherever_in_a_long_text_they_end(int length, int count)
    {
        var text = string.Concat(Enumerable.Repeat(new string('x', length) + "\n", count)) + "the end";
        Assert.Equal(Expected(text), Scanned(text, from: 0));
        Assert.Equal(Expected(text[1..]), Scanned(text, from: 1));
    }

    [Fact]
    public void Positions_are_those_in_the_text()
    {
        var lines = new LineScanner("one\n\ntwo", 0, '\n', LineScanner.CreateEnds());
        List<(int, int, int)> found = [];
        while (lines.MoveNext()) found.Add((lines.Start, lines.End, lines.Next));
        Assert.Equal([(0, 3, 4), (4, 4, 5), (5, 8, 8)], found);
        Assert.False(lines.MoveNext());
    }

    private static List<string> Expected(string text)
    {
        var lines = text.Split('\n').ToList();
        if (lines[^1].Length == 0) lines.RemoveAt(lines.Count - 1);
        return lines;
    }

    private static List<string> Scanned(string text, int from)
    {
        var lines = new LineScanner(text, from, '\n', LineScanner.CreateEnds());
        List<string> found = [];
        while (lines.MoveNext()) found.Add(text[lines.Start..lines.End]);
        return found;
    }
}
