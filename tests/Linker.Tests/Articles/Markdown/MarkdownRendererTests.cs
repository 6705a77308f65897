using Linker.Articles;
using Linker.Articles.Markdown;
using Xunit;

namespace Linker.Tests.Articles.Markdown;

/// <summary>What native Markdown is as lines; each line as number, column, kind and text.</summary>
public class MarkdownRendererTests
{
    [Theory]
    [InlineData("## Section\n\nText", "5:4 Heading Section", "7:1 Text Text")]
    [InlineData("Section\n---\n\nText", "5:1 Heading Section", "8:1 Text Text")]
    [InlineData("Long\nSection\n===", "5:1 Heading Long", "6:1 Heading Section")]
    [InlineData("### Section ###", "5:5 Heading Section")]
    [InlineData("one\ntwo  \nthree\\\nfour", "5:1 Text one", "6:1 Text two", "7:1 Text three", "8:1 Text four")]
    [InlineData("***\n\nText", "5:1 Rule ---", "7:1 Text Text")]
    [InlineData("> quoted\n> more\nlazy", "5:3 Text quoted", "6:3 Text more", "7:1 Text lazy")]
    public void Headings_paragraphs_and_rules_are_lines(string body, params string[] lines) => Assert.Equal(lines, Lines(body));

    [Theory]
    [InlineData("- one\n- two", "5:3 Text - one", "6:3 Text - two")]
    [InlineData("* one\n\n  more", "5:3 Text - one", "7:3 Text   more")]
    [InlineData("3. one\n4) two", "5:4 Text 3. one", "6:4 Text 4. two")]
    [InlineData("- one\n  - two\n    - three", "5:3 Text - one", "6:5 Text   - two", "7:7 Text     - three")]
    [InlineData("- - nested at once", "5:5 Text   - nested at once")]
    [InlineData("- \n\nText", "7:1 Text Text")]
    [InlineData("- one\n-\n- three", "5:3 Text - one", "7:3 Text - three")]
    [InlineData("1. one\n\n   ```\n   code\n   ```", "5:4 Text 1. one", "8:4 Text    code")]
    public void List_items_keep_their_marker_and_depth(string body, params string[] lines) => Assert.Equal(lines, Lines(body));

    [Theory]
    [InlineData("```c\nint x;\n\n  y;\n```", "6:1 Text int x;", "8:1 Text   y;")]
    [InlineData("~~~\n*not* `markup`\n~~~", "6:1 Text *not* `markup`")]
    [InlineData("Text\n\n    indented\n      more", "5:1 Text Text", "7:5 Text indented", "8:5 Text   more")]
    [InlineData("<div>\nQ990002\n</div>", "5:1 Text <div>", "6:1 Text Q990002", "7:1 Text </div>")]
    public void Code_and_html_blocks_stand_as_they_are(string body, params string[] lines) => Assert.Equal(lines, Lines(body));

    [Theory]
    [InlineData("<!-- Q990002 -->\n\nText", "7:1 Text Text")]
    [InlineData("<!--\nQ990002\n\nmore -->\nText", "9:1 Text Text")]
    [InlineData("Text <!-- Q990002 --> more", "5:1 Text Text  more")]
    [InlineData("[label]: /target\n\nText", "7:1 Text Text")]
    [InlineData("[label]: /target\nText", "6:1 Text Text")]
    public void Comments_and_definitions_are_no_content(string body, params string[] lines) => Assert.Equal(lines, Lines(body));

    [Theory]
    [InlineData("*one* **two** _three_", "5:2 Text one two three")]
    [InlineData("`Hrdr.sys` and ``a`b``", "5:2 Text Hrdr.sys and a`b")]
    [InlineData("R&amp;D &copy; &#65;", "5:1 Text R&D \u00A9 A")]
    [InlineData("\\*no\\* \\_emphasis\\_", "5:2 Text *no* _emphasis_")]
    [InlineData("<b>bold</b>", "5:4 Text bold")]
    [InlineData("[text](target \"title\") and ![picture](x.png)", "5:2 Text text and")]
    [InlineData("<http://example.com/> <a@example.com>", "5:2 Text http://example.com/ a@example.com")]
    [InlineData("| a | b |\n|---|---|\n| `c` | d |", "5:1 Text | a | b |", "6:1 Text |---|---|", "7:1 Text | c | d |")]
    public void Inline_markup_goes_and_its_text_stays(string body, params string[] lines) => Assert.Equal(lines, Lines(body));

    [Fact]
    public void Lines_between_blocks_are_blank_and_numbered()
    {
        var article = ArticleText.Markdown("one\n\n\ntwo\n");
        Assert.Equal([LineKind.Text, LineKind.Blank, LineKind.Blank, LineKind.Text], ArticleText.KindsOf(article));
        Assert.Equal([5, 6, 7, 8], article.Lines.ToArray().Select(line => line.Number));
    }

    [Theory]
    [InlineData("See Q990002.")]
    [InlineData("*See* **the** Q990002.")]
    [InlineData("*Q990002*")]
    [InlineData("`Q990002`")]
    [InlineData("`` ` Q990002 ``")]
    [InlineData("` Q990002 `")]
    [InlineData("&amp; &copy; Q990002")]
    [InlineData("\\* Q990002 \\*")]
    [InlineData("\\[Q990002]")]
    [InlineData("- item\n  - Q990002")]
    [InlineData("1. item\n\n   Q990002")]
    [InlineData("> > Q990002")]
    [InlineData("text\n\n# Section Q990002")]
    [InlineData("text\n===\n\nSection Q990002\n---\n")]
    [InlineData("Long\nSection Q990002\n===\n")]
    [InlineData("text\n\n#\tSection `code` Q990002")]
    [InlineData("text\n\n ##\t Q990002")]
    [InlineData("text\n\n- #\tQ990002")]
    [InlineData("text\n\n-\t#\t*Q990002*")]
    [InlineData("[Q990002](x)")]
    [InlineData("[a *b* Q990002 c](x)")]
    [InlineData("![picture](x) Q990002")]
    [InlineData("<b\nclass='x'> Q990002")]
    [InlineData("[text](\n/target\n) Q990002")]
    [InlineData("text <!-- one\ntwo --> Q990002\nmore")]
    [InlineData("`one\ntwo` Q990002")]
    [InlineData("`one\ntwo Q990002`")]
    [InlineData("`one  \n  two Q990002`")]
    [InlineData("> `one\n> two` Q990002")]
    [InlineData("[label]: /target\nQ990002")]
    [InlineData("```\n  Q990002\n```")]
    [InlineData("    code\n    Q990002")]
    [InlineData("- item\n\n      code Q990002")]
    [InlineData("-\ttab Q990002")]
    [InlineData("- <br/>\n\tQ990002")]
    [InlineData("- item\n\n\t\tcode Q990002")]
    [InlineData("| a | Q990002 |\n|---|---|")]
    [InlineData("**unclosed Q990002")]
    [InlineData("[unclosed Q990002")]
    [InlineData("\U0001F600 Q990002")]
    [InlineData("<div>\nQ990002\n</div>")]
    public void The_place_of_a_citation_is_where_its_id_stands_in_the_document(string body)
    {
        foreach (var lineEnd in new[] { "\n", "\r\n", "\r" })
        {
            var text = ArticleText.InMarkdown(body).Replace("\n", lineEnd, StringComparison.Ordinal);
            var citation = Assert.Single(ArticleText.Facts(ArticleText.Read(text)).Citations);
            var line = text.Split(lineEnd)[citation.Line - 1];
            Assert.Equal(line.IndexOf("Q990002", StringComparison.Ordinal) + 1, citation.Column);
        }
    }

    [Fact]
    public void Links_and_images_have_target_place_and_length()
    {
        var article = ArticleText.Markdown(
            "See [one](a.md \"title\") and\n- ![two](b.png)\n- *[three][ref]* <http://example.com/>\n- `[no](c)`\n\n"
            + "[multi\nline](d.md) [five](\ne.md) [six](#f)\n\n[ref]: g.md\n");
        Assert.Equal(
            [
                new ArticleLink("a.md", 5, 5, 19, IsImage: false),
                new ArticleLink("b.png", 6, 3, 13, IsImage: true),
                new ArticleLink("g.md", 7, 4, 12, IsImage: false),
                new ArticleLink("http://example.com/", 7, 18, 21, IsImage: false),
                new ArticleLink("d.md", 10, 1, 18, IsImage: false),
                new ArticleLink("e.md", 11, 13, 13, IsImage: false),
                new ArticleLink("#f", 12, 7, 9, IsImage: false),
            ],
            article.Links);
    }

    [Fact]
    public void The_text_of_a_link_is_known_from_any_of_its_characters_on()
    {
        var article = ArticleText.Markdown("before [link text](x) [other](y) after");
        Assert.Equal("link text", From("link"));
        Assert.Equal("text", From("text"));
        Assert.Equal("other", From("other"));
        Assert.Equal("", From("before"));
        Assert.Equal("", From(" after"));

        string From(string word) => article.LinkTextFrom(article.Text.IndexOf(word)).ToString();
    }

    private static string[] Lines(string body)
    {
        var article = new Article();
        char[] buffer = [];
        new MarkdownRenderer().Render(article, ArticleText.InMarkdown(body), ref buffer);
        return [.. article.Lines.ToArray()
            .Select((line, i) => $"{line.Number}:{line.Column} {line.Kind} {article.LineText(i)}")
            .Where((_, i) => article.Lines[i].Kind != LineKind.Blank)];
    }
}
