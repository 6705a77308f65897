using FsCheck;
using FsCheck.Fluent;
using Linker.Articles;
using Linker.Extraction;
using Linker.Ground.Text;
using Linker.Tests.Articles;
using Xunit;

namespace Linker.Tests.Extraction;

/// <summary>Whatever a document holds, it is read without an exception, and every fact stands where it is said to.</summary>
public class RobustnessTests
{
    private static readonly string[] Words =
    [
        "Q990002", "KB990003", "Q97320", "Q990004PC Fails", "Q1234", "Q", "KB", "see", "ARTICLE-ID: Q990005", "TITLE   : A Title",
        "the article ", "\"A Quoted Title\" (Q990006)", "(Q990007)", "\"", "'", "(", ")", "[", "]", "<", ">", "<LINK TYPE=\"ARTICLE\">",
        "</LINK>", "<A0>", "<BR/>", "|", "+---+", "-", "- ", "* ", "1. ", "======", "----------", "SYMPTOMS", "http://a.example/b.exe",
        "ftp://ftp.a.example/x.zip", "www.example.com", "://", ".", ",", ":", ";", "?", "!", "*", "_", "`", "\\", "/", "#", "&", "&amp;",
        "a.exe", "C:\\Folder\\b.dll", "*.ini", "COMMAND.COM", "x.y.z", "6.0.c", "File name", "Date  Time  Size  File name", "10/02/98",
        "19:27", "5:28a", "1\u0663:45", "60,176", "\u0661\u0662:\u0663\u0664", "N/A", "| File name | Time | Size |", "| a.dll | 1\u0663:45 | 9 |",
        "attributes", "fix", "later:", "The following file is available for download from the Download Center:", "Download a.exe now",
        "posted to the following location as a.exe", "Software Library", "This problem was corrected in", "has been fixed in Windows NT 4.0 Service Pack 6",
        "Service Pack 3", "MS00-070", "ms99-001", "The information in this article applies to:", "version 4.0, 5.0 and 6.0", "versions",
        "version (all), Terminal Edition", ", used with:", "the operating system: X", "the hardware: Y", "Additional query words: z",
        "DISK     EXE      123 10-02-98", "\u00A0", "\u2028", "\u0085", "\uFEFF", "\U0001F600", "\uFFFF", "\u0130", "\u00DF", "\0",
        "word", "Another", "lower", "12345678901234567890", "folder", "c:\\\\a\\\\b.que", "===", "```", "    ", "~~~", "<!--", "-->", "> ",
    ];

    private static readonly string[] Separators = [" ", " ", " ", " ", "  ", "", "\n", "\n", "\n\n", "\n\t", "\t", "\n  "];

    private static Gen<string> Bodies =>
        (from word in Gen.Elements(Words) from separator in Gen.Elements(Separators) select word + separator)
        .ListOf().Select(pieces => string.Concat(pieces));

    private static Gen<string> Unicode =>
        Gen.Frequency((5, Gen.Choose(32, 126)), (3, Gen.Choose(0, 0x250)), (1, Gen.Choose(0, 0xFFFF)), (1, Gen.Constant(10)))
            .Select(code => (char)code).ListOf().Select(characters => new string([.. characters]));

    [Theory]
    [InlineData("text")]
    [InlineData("archive")]
    [InlineData("markdown")]
    public void Any_mixture_of_what_triggers_extractors_is_read_and_every_fact_has_its_place(string form) =>
        Generated.ForEvery(Bodies, count: 3_000, body => AssertHolds(form, body));

    [Theory]
    [InlineData("text")]
    [InlineData("archive")]
    [InlineData("markdown")]
    public void Any_characters_are_read_and_every_fact_has_its_place(string form) =>
        Generated.ForEvery(Unicode, count: 3_000, body => AssertHolds(form, body));

    [Fact]
    public void Any_bytes_are_read_or_passed_over() => Generated.ForEvery(
        Gen.Choose(0, 255).Select(value => (byte)value).ListOf(),
        count: 3_000,
        bytes =>
        {
            byte[][] documents = [[.. bytes], [.. "DOCUMENT:Q990001\n===\n"u8, .. bytes], [.. "# Q990001: T\n\n"u8, .. bytes]];
            foreach (var document in documents)
            {
                if (ArticleText.TryRead(document, []) is { } article) ArticleText.Facts(article);
            }
        });

    [Fact]
    public void One_extractor_for_many_articles_gives_what_a_new_one_gives()
    {
        var shared = new FactExtractor(new KnowledgeBaseIds(), new StringPool());
        Generated.ForEvery(Bodies, count: 500, body =>
        {
            if (TryRead("text", body, out _) is { } article)
                Assert.Equal(Printed(ArticleText.Facts(article)), Printed(shared.Extract(article)));
        });
    }

    private static void AssertHolds(string form, string body)
    {
        if (TryRead(form, body, out var document) is not { } article) return;

        // CommonMark knows a bare CR as the end of a line; the archive's dialects do so only where there is no LF.
        var lines = (form == "markdown" ? document.Replace("\r\n", "\n").Replace('\r', '\n') : document).Split('\n');
        var facts = ArticleText.Facts(article);
        foreach (var citation in facts.Citations)
        {
            Assert.InRange(citation.Line, 1, lines.Length);
            var written = lines[citation.Line - 1].Substring(citation.Column - 1, citation.Length);
            Assert.Equal(citation.Target, written.Replace("KB", "Q", StringComparison.Ordinal));
        }

        Assert.All(
            facts.Products.Select(product => product.Line)
                .Concat(facts.References.Select(reference => reference.Line))
                .Concat(facts.UpdatedFiles.Select(row => row.Line))
                .Concat(LinesOf(facts.Texts[FactKind.Downloads], facts.Texts[FactKind.MentionedFiles], facts.Texts[FactKind.FixedIn], facts.Texts[FactKind.Bulletins], facts.Texts[FactKind.Urls])),
            line => Assert.InRange(line, 1, lines.Length));
        Assert.All(article.Links, link => Assert.InRange(link.Column, 1, lines[link.Line - 1].Length + 1));
        Assert.All(article.Lines.ToArray().Zip(article.Lines.ToArray().Skip(1)), pair => Assert.True(pair.First.End <= pair.Second.Start));
    }

    private static Article? TryRead(string form, string body, out string document)
    {
        document = form switch
        {
            "text" => ArticleText.InText(body),
            "archive" => ArticleText.InArchive(body),
            _ => ArticleText.InMarkdown(body),
        };
        // An encoder would replace what is no character.
        document = string.Concat(document.Select(character => char.IsSurrogate(character) ? 'x' : character));
        return ArticleText.TryRead(document, []);
    }

    private static IEnumerable<int> LinesOf(params IReadOnlyList<LocatedText>[] lists) =>
        lists.SelectMany(list => list.Select(text => text.Line));

    private static string Printed(ArticleFacts facts)
    {
        using var memory = new MemoryStream();
        Linker.Extraction.Serialization.FactsWriter.Write([facts], memory);
        return System.Text.Encoding.UTF8.GetString(memory.ToArray());
    }
}
