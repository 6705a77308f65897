using Linker.Articles;
using Linker.Extraction;
using Xunit;

namespace Linker.Tests.Extraction;

public class MarkFinderTests
{
    private static readonly string[] Pieces =
    [
        ".", "-", "|", " ", "1", "9", "\u0661", "a", "Z", "\u00FC", "\u65E5", "\uFFFF", "\n", new string('x', 29), "e.g.", "4-5",
        "http:/", "HTTPS:/", "ftp:\\", "://", "wWw.", "name", "File ", "VERSION ", "dated ", "Attributes", "time stamp", "| ",
        "download", "software library", "available", "posted", "softlib", "self-extracting", "corrected", "fixed", "resolved",
        "addressed", "eliminated", "fixe", "vers", "ion ", "\u017Foftlib", "so\u212A",
    ];

    [Fact]
    public void What_one_pass_finds_is_what_a_search_for_each_thing_finds() => Generated.ForEvery(
        Generated.TextsOf(Pieces), count: 3_000, text => Assert.Equal(Expected(text), Found(text)));

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
            Assert.Equal(Expected(text), Found(text));
            Assert.Equal(Expected(text[..(before + mark.Length)]), Found(text[..(before + mark.Length)]));
        }
    }

    [Fact]
    public void Texts_that_follow_one_another_are_not_mixed_up()
    {
        var finder = new MarkFinder();
        Assert.Equal("OfferWord 50", Found(finder, new string('x', 50) + "download"));
        Assert.Equal("", Found(finder, new string('x', 50)));
        Assert.Equal("", Found(finder, new string('x', 50) + "down"));
    }

    private static string Found(string text) => Found(new MarkFinder(), text);

    private static string Found(MarkFinder finder, string text)
    {
        var article = new Article();
        article.SetText(text.ToCharArray(), text.Length);
        var facts = new FactSheet();
        finder.Extract(article, facts);
        return string.Join(
            ", ", Enum.GetValues<MarkKind>().SelectMany(kind => facts.Marks.Of(kind).ToArray().Select(place => $"{kind} {place}")));
    }

    private static string Expected(string text) => string.Join(", ",
    [
        .. Places(text, MarkKind.NameDot, place => text[place] == '.' && place + 1 < text.Length && text[place + 1] >= '0'),
        .. Places(text, MarkKind.NumberDash, place => text[place] == '-' && place > 0 && place + 1 < text.Length
            && char.IsDigit(text[place - 1]) && char.IsDigit(text[place + 1])),
        .. Words(text, MarkKind.Address, UrlExtractor.Beginnings),
        .. Words(text, MarkKind.TableWord, [.. FileTableExtractor.TableWords, "| "]),
        .. Words(text, MarkKind.OfferWord, DownloadExtractor.OfferWords),
        .. Words(text, MarkKind.Correction, FixedInExtractor.Verbs),
    ]);

    private static IEnumerable<string> Words(string text, MarkKind kind, string[] words) => Places(
        text, kind, place => words.Any(word => text.AsSpan(place).StartsWith(word, StringComparison.OrdinalIgnoreCase)));

    private static IEnumerable<string> Places(string text, MarkKind kind, Func<int, bool> isThere) =>
        Enumerable.Range(0, text.Length).Where(isThere).Select(place => $"{kind} {place}");
}
