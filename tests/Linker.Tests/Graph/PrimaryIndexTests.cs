using FsCheck.Fluent;
using Linker.Articles;
using Linker.Extraction;
using Linker.Graph;
using Xunit;

namespace Linker.Tests.Graph;

public class PrimaryIndexTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Each_id_is_found_at_its_place_and_no_other_one(int jobs) => Generated.ForEvery(
        Generated.TextsOf("Q", "1", "12345678", "\u65E5", "\u00FF", "-").ListOf(), count: 300, ids =>
        {
            string[] sorted = [.. ids.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
            var index = new PrimaryIndex(Primaries(sorted), KindSet.BuiltIn, jobs);
            Assert.Equal(sorted.Length, index.Count);
            Assert.All(sorted, (id, place) => Assert.Equal(place, index.Find(id)));
            Assert.All(sorted, id => Assert.Equal(-1, index.Find(id + "\u0001")));
        });

    [Fact]
    public void An_id_of_another_kind_of_node_is_refused() =>
        Assert.Throws<ArgumentException>(() => new PrimaryIndex(Primaries("Q990001", "file:setup.exe"), KindSet.BuiltIn, jobs: 1));

    private static PrimaryDocument[] Primaries(params string[] ids) =>
        [.. ids.Select(id => new PrimaryDocument(new ArticleFacts { Id = id, Path = id, Dialect = Dialect.Markdown }, []))];
}
