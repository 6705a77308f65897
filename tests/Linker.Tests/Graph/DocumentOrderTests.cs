using Linker.Articles;
using Linker.Extraction;
using Linker.Graph;
using Xunit;

namespace Linker.Tests.Graph;

public class DocumentOrderTests
{
    [Fact]
    public void Ids_come_first_then_the_markdown_copy_then_paths()
    {
        ArticleFacts[] given =
        [
            Document("Q2", "a", Dialect.Text), Document("Q10", "z", Dialect.Text), Document("Q10", "c", Dialect.Markdown),
            Document("Q10", "B", Dialect.Markdown), Document("Q123456789", "x", Dialect.Text), Document("Q123456780", "y", Dialect.Text),
        ];
        Assert.Equal(
            ["Q10 B", "Q10 c", "Q10 z", "Q123456780 y", "Q123456789 x", "Q2 a"],
            DocumentOrder.Sorted(given).Select(one => $"{one.Id} {one.Path}"));
        Assert.Equal("Q2", given[0].Id);
    }

    private static ArticleFacts Document(string id, string path, Dialect dialect) =>
        new() { Id = id, Path = path, Dialect = dialect };
}
