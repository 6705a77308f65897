using Linker.Corpus;
using Xunit;

namespace Linker.Tests.Corpus.Filters;

public class FileFilterTests
{
    private static readonly string[] Files = ["a.md", "b.txt", "d/a.md", "d/c.md", "d/e/f.md", "e/g.md"];

    [Theory]
    [InlineData("*.txt", "b.txt")]
    [InlineData("a.md", "a.md d/a.md")]
    [InlineData("/a.md", "a.md")]
    [InlineData("./a.md", "a.md")]
    [InlineData("d/*.md", "d/a.md d/c.md")]
    [InlineData("d/**", "d/a.md d/c.md d/e/f.md")]
    [InlineData("e", "d/e/f.md e/g.md")]
    [InlineData("e/", "d/e/f.md e/g.md")]
    [InlineData("b.txt/", "")]
    [InlineData("{b,g}.*", "b.txt e/g.md")]
    public void Include_takes_what_it_matches_and_exclude_the_rest(string glob, string included)
    {
        using var folder = new TemporaryFolder(Files);
        var expected = included.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(expected, folder.Find(new CorpusOptions { Paths = [folder.Path], Include = [glob] }));
        Assert.Equal(Files.Except(expected), folder.Find(glob));
    }

    [Fact]
    public void Exclude_is_stronger_than_include()
    {
        using var folder = new TemporaryFolder(Files);
        var options = new CorpusOptions { Paths = [folder.Path], Include = ["d/", "*.txt"], Exclude = ["a.*", "e", "b*"] };
        Assert.Equal(["d/c.md"], folder.Find(options));
    }

    [Fact]
    public void A_file_given_by_name_is_always_taken()
    {
        using var folder = new TemporaryFolder(Files);
        var options = new CorpusOptions { Paths = [folder["a.md"]], Exclude = ["*.md"], Include = ["*.txt"] };
        Assert.Equal(["a.md"], folder.Find(options));
    }

    [Fact]
    public void Globs_are_relative_to_the_part_of_a_glob_argument_that_is_no_glob()
    {
        using var folder = new TemporaryFolder(Files);
        Assert.Equal(["d/a.md", "d/c.md"], folder.Find(new CorpusOptions { Paths = [folder["d/**/*.md"]], Exclude = ["/e"] }));
    }
}
