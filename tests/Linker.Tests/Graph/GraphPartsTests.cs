using FsCheck;
using FsCheck.Fluent;
using Linker.Articles;
using Linker.Exporting.Json;
using Linker.Extraction;
using Linker.Graph;
using Xunit;

namespace Linker.Tests.Graph;

public class GraphPartsTests
{
    private static readonly Gen<string> Names = Gen.Elements("a.dll", "A.dll", "A.DLL", "b.exe", " ", "Word", "word 97", "é");

    private static readonly Gen<string> Ids = Gen.Choose(100000, 100012).Select(number => $"Q{number}");

    private static readonly Gen<ArticleFacts> Articles =
        from id in Ids
        from path in Names
        from isText in Gen.Elements(true, false)
        from names in Names.ListOf()
        from cited in Ids.ListOf()
        from titles in Names.ListOf()
        from products in Names.ListOf()
        select new ArticleFacts
        {
            Id = id,
            Path = path,
            Dialect = isText ? Dialect.Text : Dialect.Markdown,
            Title = titles.LastOrDefault(),
            ProductLine = names.FirstOrDefault(),
            Keywords = [.. titles],
            Products = [.. products.Select((name, i) => new Product(name, [.. names.Skip(i).Take(2)], i))],
            References = [.. cited.Select((target, i) => new Reference(target, titles.ElementAtOrDefault(i), null, i + 1, 1))],
            UpdatedFiles = [.. names.Select(name => Facts.Row(name, name))],
            Texts = new()
            {
                [FactKind.MentionedFiles] = Facts.Texts([.. names]),
                [FactKind.FixedIn] = Facts.Texts([.. products]),
            },
        };

    [Fact]
    public void A_graph_does_not_depend_on_the_parts_that_it_is_made_of() =>
        Generated.ForEvery(Articles.ListOf(), 200, facts =>
        {
            var whole = Json(GraphBuilder.Build([.. facts], 1, KindSet.BuiltIn, 1));
            foreach (var parts in (int[])[2, 3, facts.Count + 1])
                Assert.Equal(whole, Json(GraphBuilder.Build([.. facts], 3, KindSet.BuiltIn, parts)));
        });

    [Fact]
    public void A_graph_is_what_its_reader_makes_of_it() => Generated.ForEvery(Articles.ListOf(), 200, facts =>
    {
        var json = Json(GraphBuilder.Build([.. facts], 2, KindSet.BuiltIn, 2));
        Assert.Equal(json, Json(new BuiltGraph(JsonGraphReader.Read(json), [])));
    });

    [Fact]
    public void The_first_article_whose_id_looks_like_a_files_is_refused_however_many_parts_there_are()
    {
        ArticleFacts[] facts = [.. Enumerable.Range(1, 9).Select(i => Facts.Article($"Q{i}").Citing($"file:{i}"))];
        var error = Assert.Throws<ArgumentException>(() => GraphBuilder.Build(facts, 3, KindSet.BuiltIn, 3));
        Assert.Contains("file:1", error.Message, StringComparison.Ordinal);
    }

    private static byte[] Json(BuiltGraph built)
    {
        using var memory = new MemoryStream();
        JsonGraphWriter.Write(built.Graph, memory);
        return memory.ToArray();
    }
}
