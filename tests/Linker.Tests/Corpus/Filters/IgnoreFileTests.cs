using Linker.Corpus;
using Xunit;

namespace Linker.Tests.Corpus.Filters;

public class IgnoreFileTests
{
    private static readonly string[] Files = ["#a", "a.md", "b.txt", "d/a.md", "d/b.txt", "d/e/a.md", "e/g.md", "{a,b}"];

    [Theory]
    [InlineData("*.md", "#a b.txt d/b.txt {a,b}")]
    [InlineData("*.md\r\n!g.md\r\n", "#a b.txt d/b.txt e/g.md {a,b}")]
    [InlineData("# comment\n\n\\#a   ", "a.md b.txt d/a.md d/b.txt d/e/a.md e/g.md {a,b}")]
    [InlineData("/a.md\nd/\n{a,b}", "#a b.txt e/g.md")]
    [InlineData("e/", "#a a.md b.txt d/a.md d/b.txt {a,b}")]
    [InlineData("/e", "#a a.md b.txt d/a.md d/b.txt d/e/a.md {a,b}")]
    [InlineData("d/*\n!d/e", "#a a.md b.txt d/e/a.md e/g.md {a,b}")]
    [InlineData("d\n!d/a.md", "#a a.md b.txt e/g.md {a,b}")]
    [InlineData("**/a.md\nd/**/b.txt", "#a b.txt e/g.md {a,b}")]
    [InlineData("*\n!e\n!g.md", "e/g.md")]
    [InlineData("\uFEFF*.txt\nd/**", "#a a.md e/g.md {a,b}")]
    public void Patterns_mean_what_they_mean_in_gitignore(string patterns, string expected)
    {
        using var folder = new TemporaryFolder(Files);
        folder.Write(".linkerignore", patterns);
        Assert.Equal(expected.Split(' '), folder.Find());
    }

    [Fact]
    public void A_nested_file_applies_below_its_folder_and_overrides_the_outer_one()
    {
        using var folder = new TemporaryFolder(Files);
        folder.Write(".linkerignore", "*.md\n");
        folder.Write("d/.linkerignore", "!a.md\n/e/a.md\nb.txt\n");
        Assert.Equal(["#a", "b.txt", "d/a.md", "{a,b}"], folder.Find());
    }

    [Fact]
    public void Files_above_the_argument_apply_too()
    {
        using var folder = new TemporaryFolder(Files);
        folder.Write(".linkerignore", "/d/a.md\n*.txt\n");
        Assert.Equal(["d/e/a.md"], folder.Find(new CorpusOptions { Paths = [folder["d"]] }));
        Assert.Equal(["d/./e/a.md"], folder.Find(new CorpusOptions { Paths = [folder["d/./**/*.*"]] }));
    }

    [Fact]
    public void A_file_given_by_name_is_taken_though_it_is_ignored()
    {
        using var folder = new TemporaryFolder(Files);
        folder.Write(".linkerignore", "*\n");
        Assert.Equal(["a.md"], folder.Find(new CorpusOptions { Paths = [folder["a.md"]] }));
    }

    [Fact]
    public void Ignore_files_do_not_count_where_they_are_switched_off()
    {
        using var folder = new TemporaryFolder(Files);
        folder.Write(".linkerignore", "*\n");
        Assert.Equal(Files, folder.Find(new CorpusOptions { Paths = [folder.Path], UseIgnoreFiles = false }));
    }

    [Fact]
    public void A_trailing_blank_counts_only_behind_a_backslash()
    {
        using var folder = new TemporaryFolder("a ", "b ", "a", "b");
        folder.Write(".linkerignore", "a \nb\\ \n");
        Assert.Equal(["a ", "b"], folder.Find());
    }

    [Fact]
    public void A_malformed_line_is_reported_with_its_number_and_the_rest_holds()
    {
        using var folder = new TemporaryFolder(Files);
        var file = folder.Write(".linkerignore", "*.md\n[a\n*.txt\n");
        List<CorpusProblem> problems = [];
        Assert.Equal(["#a", "{a,b}"], folder.Find(new CorpusOptions { Paths = [folder.Path] }, problems));
        Assert.Equal(file, Assert.Single(problems).Path);
        Assert.StartsWith("line 2 ", problems[0].Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void An_ignore_file_that_cannot_be_read_is_reported()
    {
        using var folder = new TemporaryFolder("a.md");
        folder.LinkFile(".linkerignore", "nothing");
        List<CorpusProblem> problems = [];
        Assert.Equal(["a.md"], folder.Find(new CorpusOptions { Paths = [folder.Path] }, problems));
        Assert.Equal(folder[".linkerignore"], Assert.Single(problems).Path);
    }
}
