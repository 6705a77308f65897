using System.Text;
using Linker.Articles;
using Linker.Extraction;
using Linker.Extraction.Serialization;
using Linker.Tests.Graph;
using Xunit;

namespace Linker.Tests.Extraction.Serialization;

public class FactsWriterTests
{
    [Fact]
    public void An_article_is_one_line_with_all_its_facts()
    {
        var facts = new ArticleFacts
        {
            Id = "Q150047",
            Path = "kb/150/Q150047/README.md",
            Dialect = Dialect.Markdown,
            Title = "A title",
            LastModified = new DateOnly(2001, 8, 9),
            ProductLine = "Microsoft Windows NT",
            Keywords = ["kbnetwork"],
            Products = [new("Microsoft Windows NT Workstation", ["3.51"], 20)],
            References = [new("Q148348", "Fails with", "MORE INFORMATION", 112, 1)],
            UpdatedFiles = [new("Fastfat.sys", new DateOnly(1999, 9, 24), new TimeOnly(15, 55), null, null, "Alpha", 58)],
            Texts = new()
            {
                [FactKind.Downloads] = Facts.Texts("a.exe"),
                [FactKind.MentionedFiles] = Facts.Texts("Basesrv.dll"),
                [FactKind.FixedIn] = Facts.Texts("Windows NT 4.0 Service Pack 6"),
                [FactKind.Bulletins] = Facts.Texts("MS00-070"),
                [FactKind.Urls] = Facts.Texts("http://example.com/"),
            },
        };
        Assert.Equal(
            """{"id":"Q150047","path":"kb/150/Q150047/README.md","dialect":"markdown","title":"A title","lastModified":"2001-08-09",""" +
            """ "productLine":"Microsoft Windows NT","keywords":["kbnetwork"],""".TrimStart() +
            """ "products":[{"name":"Microsoft Windows NT Workstation","versions":["3.51"],"line":20}],""".TrimStart() +
            """ "references":[{"target":"Q148348","title":"Fails with","section":"MORE INFORMATION","line":112,"count":1}],""".TrimStart() +
            """ "updatedFiles":[{"name":"Fastfat.sys","date":"1999-09-24","time":"15:55","size":null,"version":null,"platform":"Alpha","line":58}],""".TrimStart() +
            """ "downloads":["a.exe"],"mentionedFiles":["Basesrv.dll"],"fixedIn":["Windows NT 4.0 Service Pack 6"],""".TrimStart() +
            """ "bulletins":["MS00-070"],"urls":["http://example.com/"]}""".TrimStart() + "\n",
            Write(facts));
    }

    [Fact]
    public void What_an_article_does_not_say_is_null_or_empty() => Assert.Equal(
        """{"id":"Q1","path":"a.TXT","dialect":"text","title":null,"lastModified":null,"productLine":null,"keywords":[],""" +
        """ "products":[],"references":[],"updatedFiles":[],"downloads":[],"mentionedFiles":[],"fixedIn":[],"bulletins":[],"urls":[]}""".TrimStart() + "\n",
        Write(new ArticleFacts { Id = "Q1", Path = "a.TXT", Dialect = Dialect.Text }));

    [Fact]
    public void Articles_stand_in_the_order_given() =>
        Assert.Equal(2, Write(Facts.Article("Q2"), Facts.Article("Q1")).Split('\n').TakeWhile(line => line.Length > 0).Count());

    private static string Write(params ArticleFacts[] articles)
    {
        using var memory = new MemoryStream();
        FactsWriter.Write(articles, memory);
        return Encoding.UTF8.GetString(memory.ToArray());
    }
}
