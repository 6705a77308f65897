using System.Text;
using FsCheck.Fluent;
using Linker.Articles;
using Linker.Checking.Findings;
using Linker.Checking.Fixing;
using Xunit;

namespace Linker.Tests.Checking.Fixing;

public class DocumentFixerTests
{
    private static readonly string[] Pieces =
    [
        "Q191914", "KB191914", "Q15004", "KB15004", "Q981234", "Q100000", "Q191014", "Q", "KB", "1", " ", " ", "\t", "\n", "\r\n",
        "\n\n", "title", "<A0>", "&quot;", "é", "\u20AC", "\u0081", "{% raw %}", "[", "](x)", ", ",
    ];

    private static readonly string[] Wide = ["中", "\U0001F600", "e\u0301", "\uFEFF", "\u2028", "\u0A0A", "\u010A", "\uFFFD"];

    private readonly DocumentFixer _fixer = new(new KnowledgeBaseIds());

    public static TheoryData<string> Forms => [.. FixingSample.Forms.Keys];

    [Theory]
    [MemberData(nameof(Forms))]
    public void Only_the_digits_change_and_fixing_twice_is_fixing_once(string form)
    {
        var encode = FixingSample.Forms[form];
        // é as the first letter and Latin-1 throughout make Windows-1252 what it is; UTF-16 without a mark needs ASCII.
        var first = form == "windows-1252" ? "é" : "#";
        var pieces = form == "windows-1252" ? Pieces : [.. Pieces, .. Wide];
        var texts = Gen.Elements(pieces).ListOf().Select(list => first + " " + string.Concat(list));
        Generated.ForEvery(texts, count: 400, text =>
        {
            var before = encode(text);
            var findings = FixingSample.FindingsOf(text);
            var once = _fixer.Fix("a.md", before, findings);
            Assert.Equal(encode(FixingSample.Fixed(text)), once.After.ToArray());
            Assert.Equal(findings.Count, once.Fixed.Count);
            Assert.Empty(once.Skipped);
            Assert.Equal(before, once.Before.ToArray());

            var twice = _fixer.Fix("a.md", once.After, findings);
            Assert.Equal(once.After.ToArray(), twice.After.ToArray());
            Assert.Empty(twice.Fixed);
            Assert.Empty(FixingSample.FindingsOf(FixingSample.Fixed(text)));
        });
    }

    [Fact]
    public void Findings_at_random_places_never_change_anything_but_the_numbers_they_name()
    {
        var places = Gen.Choose(0, 6).SelectMany(line => Gen.Choose(0, 40).Select(column => (line, column)));
        Generated.ForEvery(places.ListOf(), count: 500, list =>
        {
            const string Text = "KB191914Q191914 Q1919140 Q191914\r\n\tQ191914<A0>Q191914\n\nlast Q191914";
            var findings = list.Select(place => FixingSample.Finding("Q191914", place.line, place.column, 7));
            var after = Encoding.UTF8.GetString(_fixer.Fix("a.md", Encoding.UTF8.GetBytes(Text), findings).After.Span);
            Assert.Equal(Text, after.Replace("191014", "191914", StringComparison.Ordinal));
            Assert.Contains("KB191914", after, StringComparison.Ordinal);
            Assert.Contains("Q1919140", after, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Old_Macintosh_line_ends_count() =>
        Assert.Equal("one\rQ191014\r", Fix("one\rQ191914\r", FixingSample.FindingsOf("one\rQ191914\r")));

    [Fact]
    public void Several_numbers_on_one_line_are_replaced_in_any_order()
    {
        const string Text = "Q15004, Q191914 and KB15004Q981234";
        var findings = FixingSample.FindingsOf(Text);
        findings.Reverse();
        Assert.Equal("Q150047, Q191014 and KB150047Q98123", Fix(Text, findings));
    }

    [Fact]
    public void Two_rules_may_see_the_same_place()
    {
        var finding = FixingSample.Finding("Q191914", 1, 1, 7);
        Assert.Equal("Q191014", Fix("Q191914", [finding, finding with { Rule = SomeRules.Missing }]));
        var other = finding with { Suggestion = new Suggestion("Q100000", "T", 1, IsCertain: true) };
        Skips("Q191914", "another finding wants another number there", finding, other);
    }

    [Theory]
    [InlineData("nothing here", 1, 1, 7, "Q191914 does not stand there any more")]
    [InlineData("Q191914", 2, 1, 7, "there is no such place in the document any more")]
    [InlineData("Q191914", 1, 8, 7, "there is no such place in the document any more")]
    [InlineData("Q191914", 1, 99, 7, "there is no such place in the document any more")]
    [InlineData("Q191914", 0, 0, 7, "its place in the document is not known")]
    [InlineData("Q191914", 1, 0, 7, "its place in the document is not known")]
    [InlineData("Q191914", 1, 1, 8, "Q191914 does not stand there any more")]
    [InlineData("Q1919141", 1, 1, 7, "Q191914 does not stand there any more")]
    [InlineData("Q191013", 1, 1, 7, "Q191914 does not stand there any more")]
    [InlineData("Q191014", 1, 1, 7, "Q191014 stands there already")]
    public void What_is_not_what_was_found_is_left_alone(string text, int line, int column, int length, string reason) =>
        Skips(text, reason, FixingSample.Finding("Q191914", line, column, length));

    [Fact]
    public void An_id_that_is_not_one_is_not_written() => Skips(
        "Q191914", "Draft7 cannot be written by changing digits alone",
        FixingSample.Finding("Q191914", 1, 1, 7) with { Suggestion = new Suggestion("Draft7", "T", 1, IsCertain: true) });

    [Fact]
    public void What_is_not_certain_is_passed_over_in_silence()
    {
        var finding = FixingSample.Finding("Q191914", 1, 1, 7);
        Finding[] findings =
        [
            finding with { Suggestion = null }, finding with { Suggestion = finding.Suggestion! with { IsCertain = false } },
            finding with { Target = null },
        ];
        var result = _fixer.Fix("a.md", Encoding.UTF8.GetBytes("Q191914"), findings);
        Assert.Empty(result.Fixed);
        Assert.Empty(result.Skipped);
    }

    [Fact]
    public void Bytes_that_are_broken_elsewhere_stay()
    {
        // Halves of surrogate pairs, and half a character at the end.
        byte[] odd = [0xFF, 0xFE, 0x00, 0xD8, .. Encoding.Unicode.GetBytes("x Q191914 "), 0x00, 0xDC, 0x41];
        byte[] result = [0xFF, 0xFE, 0x00, 0xD8, .. Encoding.Unicode.GetBytes("x Q191014 "), 0x00, 0xDC, 0x41];
        Assert.Equal(result, _fixer.Fix("a.md", odd, [FixingSample.Finding("Q191914", 1, 4, 7)]).After.ToArray());
    }

    private string Fix(string text, IEnumerable<Finding> findings) =>
        Encoding.UTF8.GetString(_fixer.Fix("a.md", Encoding.UTF8.GetBytes(text), findings).After.Span);

    private void Skips(string text, string reason, params Finding[] findings)
    {
        var result = _fixer.Fix("a.md", Encoding.UTF8.GetBytes(text), findings);
        Assert.Equal(text, Encoding.UTF8.GetString(result.After.Span));
        Assert.Empty(result.Fixed);
        Assert.All(result.Skipped, skipped => Assert.Equal(reason, skipped.Reason));
        Assert.Equal(findings.Length, result.Skipped.Count);
    }
}
