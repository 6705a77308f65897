using Linker.Extraction;
using Linker.Extraction.Files;
using Linker.Extraction.Marks;
using Xunit;

namespace Linker.Tests.Extraction.Marks;

public class MarkSearcherTests
{
    private static readonly string[] Pieces =
    [
        ".", "-", "|", " ", "1", "9", "\u0661", "a", "Z", "\u00FC", "\u65E5", "\uFFFF", "\n", new string('x', 29), "e.g.", "4-5",
        "http:/", "HTTPS:/", "ftp:\\", "://", "wWw.", "name", "File ", "VERSION ", "dated ", "Attributes", "time stamp", "| ",
        "download", "software library", "available", "posted", "softlib", "self-extracting", "corrected", "fixed", "resolved",
        "addressed", "eliminated", "fixe", "vers", "ion ", "\u017Foftlib", "so\u212A",
    ];

    private static readonly IMarkSearcher[] Searchers = [new TeddySearcher(MarkFinder.Words), new PlainSearcher(MarkFinder.Words)];

    [Fact]
    public void What_each_searcher_finds_in_one_pass_is_what_a_search_for_each_thing_finds() =>
        Generated.ForEvery(Generated.TextsOf(Pieces), count: 3_000, AssertFound);

    [Theory]
    [InlineData("self-extracting")]
    [InlineData("available")]
    [InlineData("://")]
    [InlineData("| ")]
    [InlineData("a.b")]
    [InlineData("1-2")]
    public void A_mark_is_found_wherever_in_a_long_text_it_stands(string mark)
    {
        for (var before = 4096 - mark.Length - 8; before <= 4096 + 8; before++)
        {
            var text = new string('x', before) + mark + new string('x', 5000);
            AssertFound(text);
            AssertFound(text[..(before + mark.Length)]);
        }
    }

    [Fact]
    public void Texts_that_follow_one_another_are_not_mixed_up()
    {
        foreach (var searcher in Searchers)
        {
            Assert.Equal("OfferWord 50", Found(searcher, new string('x', 50) + "download"));
            Assert.Equal("", Found(searcher, new string('x', 50)));
            Assert.Equal("", Found(searcher, new string('x', 50) + "down"));
        }
    }

    [Fact]
    public void Any_words_are_found_alike() => Generated.ForEvery(
        Generated.TextsOf("a", "B", " ", ".", "-x", "9", "ab", "\u212A"), count: 2_000, text =>
        {
            MarkWord[] words = [new(MarkKind.Address, "aba"), new(MarkKind.OfferWord, "bab."), new(MarkKind.Correction, " ab a9")];
            Assert.Equal(Found(new PlainSearcher(words), text), Found(new TeddySearcher(words), text));
        });

    private static void AssertFound(string text)
    {
        var expected = Expected(text);
        foreach (var searcher in Searchers) Assert.Equal(expected, Found(searcher, text));
    }

    private static string Found(IMarkSearcher searcher, string text)
    {
        var marks = new TextMarks();
        searcher.Search(text, marks);
        return string.Join(
            ", ", Enum.GetValues<MarkKind>().SelectMany(kind => marks.Positions(kind).ToArray().Select(position => $"{kind} {position}")));
    }

    private static string Expected(string text) => string.Join(", ",
    [
        .. Positions(text, MarkKind.NameDot, position => text[position] == '.' && position + 1 < text.Length && text[position + 1] >= '0'),
        .. Positions(text, MarkKind.NumberDash, position => text[position] == '-' && position > 0 && position + 1 < text.Length
            && char.IsDigit(text[position - 1]) && char.IsDigit(text[position + 1])),
        .. Words(text, MarkKind.Address, UrlExtractor.Beginnings),
        .. Words(text, MarkKind.TableWord, [.. FileTableExtractor.TableWords, "| "]),
        .. Words(text, MarkKind.OfferWord, DownloadExtractor.OfferWords),
        .. Words(text, MarkKind.Correction, FixedInExtractor.Verbs),
    ]);

    private static IEnumerable<string> Words(string text, MarkKind kind, string[] words) => Positions(
        text, kind, position => words.Any(word => text.AsSpan(position).StartsWith(word, StringComparison.OrdinalIgnoreCase)));

    private static IEnumerable<string> Positions(string text, MarkKind kind, Func<int, bool> isThere) =>
        Enumerable.Range(0, text.Length).Where(isThere).Select(position => $"{kind} {position}");
}
