using System.Diagnostics;
using Linker.Articles;
using Linker.Corpus;
using Linker.Ground.Text;
using Xunit;

namespace Linker.Tests.Corpus;

public class CorpusFinderTests
{
    [Fact]
    public void Files_come_in_ordinal_order_of_their_whole_paths()
    {
        using var folder = new TemporaryFolder("b/x", "b.md", "b-c", "B", "a/z/1", "a/z.md", "a/é", "b/x.y");
        string[] expected = ["B", "a/z.md", "a/z/1", "a/é", "b-c", "b.md", "b/x", "b/x.y"];
        Assert.Equal(expected, folder.Find());
        Assert.Equal(expected, expected.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("", "/a/x.md")]
    [InlineData("/", "/a/x.md")]
    [InlineData("/.", "/./a/x.md")]
    [InlineData("/./", "/./a/x.md")]
    [InlineData("//a", "//a/x.md")]
    [InlineData("/a/../a/x.md", "/a/../a/x.md")]
    [InlineData("/*/x.*", "/a/x.md")]
    [InlineData("/./**/*.md", "/./a/x.md")]
    public void A_path_is_printed_as_given_plus_what_was_found_below(string argument, string expected)
    {
        using var folder = new TemporaryFolder("a/x.md");
        Assert.Equal(folder.Path + expected, Assert.Single(Find(folder.Path + argument)));
    }

    [Fact]
    public void Relative_paths_stay_relative()
    {
        using var folder = new TemporaryFolder("a/x.md");
        var relative = Path.GetRelativePath(Environment.CurrentDirectory, folder.Path).Replace('\\', '/');
        Assert.Equal([relative + "/a/x.md"], Find(relative));
        var below = CorpusFinder.Find(new CorpusOptions { Paths = ["."] }, _ => { }).First();
        Assert.StartsWith("./", below.Path, StringComparison.Ordinal);
    }

    [Fact]
    public void Hidden_files_and_folders_are_passed_over_unless_given()
    {
        using var folder = new TemporaryFolder(".hidden/a.md", ".b.md", "c.md");
        Assert.Equal(["c.md"], folder.Find());
        Assert.Equal([folder[".b.md"]], Find(folder[".b.md"]));
        Assert.Equal([folder[".hidden/a.md"]], Find(folder[".hidden"]));
    }

    [Fact]
    public void A_path_that_does_not_exist_is_refused_before_anything_is_read()
    {
        using var folder = new TemporaryFolder("a.md");
        var error = Assert.Throws<CorpusException>(() =>
            CorpusFinder.Find(new CorpusOptions { Paths = [folder.Path, folder["b.md"]] }, _ => { }));
        Assert.Equal(
            $"{folder["b.md"]}: no such file or directory; expected a directory, a file, a glob, " +
            "an archive (.zip, .tar, .tar.gz) or - for paths on standard input",
            error.Message);
        Assert.Throws<CorpusException>(() => Find(""));
    }

    [Theory]
    [InlineData("/*.txt")]
    [InlineData("/b/*.md")]
    [InlineData("/.*.md")]
    public void A_glob_that_matches_nothing_is_refused(string glob)
    {
        using var folder = new TemporaryFolder("a.md", ".c.md");
        var error = Assert.Throws<CorpusException>(() => Find(folder.Path + glob));
        Assert.StartsWith($"{folder.Path}{glob}: the glob matches no file", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_malformed_glob_is_refused_with_what_is_wrong_with_it()
    {
        using var folder = new TemporaryFolder("a.md");
        var argument = Assert.Throws<CorpusException>(() => Find(folder["[a"]));
        Assert.Contains("a [ is never closed", argument.Message, StringComparison.Ordinal);
        var exclude = Assert.Throws<CorpusException>(() => folder.Find("{a"));
        Assert.Contains("a { is never closed", exclude.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_glob_gives_what_it_matches_and_all_below_folders_that_it_matches()
    {
        using var folder = new TemporaryFolder("16/a.md", "16/deep/b.txt", "17/c.md", "18/d.md", "x.md");
        Assert.Equal([folder["16/a.md"], folder["16/deep/b.txt"], folder["17/c.md"]], Find(folder["1[67]"]));
        Assert.Equal([folder["17/c.md"], folder["18/d.md"]], Find(folder["{18,17}/*.md"]));
        Assert.Equal([folder["16/deep/b.txt"]], Find(folder["**/*.txt"]));
    }

    [Fact]
    public void A_file_with_the_literal_name_goes_before_the_glob()
    {
        using var folder = new TemporaryFolder("a[1].md", "a1.md");
        Assert.Equal([folder["a[1].md"]], Find(folder["a[1].md"]));
    }

    [Fact]
    public void A_file_met_twice_is_read_once_under_its_first_path()
    {
        using var folder = new TemporaryFolder("a/x.md", "b/y.md");
        Assert.Equal([folder["a/x.md"], folder["b/y.md"]], Find(folder["a/x.md"], folder.Path, folder["a"], folder["*/*.md"]));
        Assert.Equal([folder["./a/x.md"]], Find(folder["./a"], folder["a/"], folder["b/../a/x.md"]));
    }

    [Fact]
    public void The_sequence_can_be_enumerated_again()
    {
        using var folder = new TemporaryFolder("a.md");
        var documents = CorpusFinder.Find(new CorpusOptions { Paths = [folder.Path, folder.Path] }, TemporaryFolder.Sink(null));
        Assert.Single(documents);
        Assert.Single(documents);
    }

    [Fact]
    public void Standard_input_lists_one_path_a_line()
    {
        using var folder = new TemporaryFolder("a/x.md", "b.md", "c[1].md");
        var list = $"{folder["b.md"]}\r\n\r\n{folder["a"]}\n  \n{folder["c[1].md"]}";
        var options = new CorpusOptions { Paths = ["-"], StandardInput = new StringReader(list) };
        Assert.Equal(["b.md", "a/x.md", "c[1].md"], folder.Find(options));
    }

    [Fact]
    public void A_listed_path_that_does_not_exist_is_refused_with_its_line()
    {
        using var folder = new TemporaryFolder("a.md");
        var list = $"{folder["a.md"]}\n\n{folder["*.md"]}\n";
        var options = new CorpusOptions { Paths = ["-"], StandardInput = new StringReader(list) };
        var error = Assert.Throws<CorpusException>(() => folder.Find(options));
        var expected = $"{folder["*.md"]}: no such file or directory (line 3 of the paths on standard input)";
        Assert.StartsWith(expected, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dash_without_standard_input_is_the_callers_mistake() =>
        Assert.Throws<ArgumentException>(() => Find("-"));

    [Fact]
    public void An_empty_or_enormous_file_is_reported_when_it_is_found_or_when_it_is_read()
    {
        using var folder = new TemporaryFolder("a.md", "c.md");
        folder.Write("b.md", "");
        using (var file = File.Create(folder["d.md"])) file.SetLength(Document.MaximumLength + 1L);
        List<CorpusProblem> problems = [];
        var reader = new ArticleReader(new KnowledgeBaseIds(), new StringPool());
        foreach (var document in CorpusFinder.Find(new CorpusOptions { Paths = [folder.Path] }, problems.Add))
            reader.Read(document, problems.Add);
        Assert.Equal(
            [new(folder["b.md"], "the file is empty"), new(folder["d.md"], "the file is larger than 64 MiB")],
            problems.Where(problem => problem.Path == folder["b.md"] || problem.Path == folder["d.md"]));
    }

    [Fact]
    public void A_pipe_is_passed_over_and_never_opened()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "pipes with names are made by a program of Unix");
        using var folder = new TemporaryFolder("a.md");
        using (var made = Process.Start("mkfifo", folder["pipe"])) made.WaitForExit();
        List<CorpusProblem> problems = [];
        Assert.Equal(["a.md"], folder.Find(new CorpusOptions { Paths = [folder.Path] }, problems));
        Assert.Equal([new(folder["pipe"], "the file is empty")], problems);
    }

    [Fact]
    public void Folders_with_and_without_links_and_with_names_beyond_ascii_are_listed_alike()
    {
        using var folder = new TemporaryFolder("plain/é.md", "plain/日本.md", "plain/.hidden", "plain/z/y.md", "links/a.md");
        folder.LinkFile("links/b", "../plain/é.md");
        Assert.Equal(["links/a.md", "links/b", "plain/z/y.md", "plain/日本.md"], folder.Find());
    }

    [Fact]
    public void A_folder_that_went_away_is_reported_and_the_rest_is_found()
    {
        using var folder = new TemporaryFolder("a.md", "b/x.md", "c.md");
        List<CorpusProblem> problems = [];
        List<string> found = [];
        foreach (var document in CorpusFinder.Find(new CorpusOptions { Paths = [folder.Path] }, problems.Add))
        {
            found.Add(document.Path);
            if (found.Count == 1) Directory.Delete(folder["b"], recursive: true);
        }

        Assert.Equal([folder["a.md"], folder["c.md"]], found);
        Assert.Equal(new CorpusProblem(folder["b/"], "it does not exist any more"), Assert.Single(problems));
    }

    private static string[] Find(params string[] paths) =>
        [.. CorpusFinder.Find(new CorpusOptions { Paths = paths }, TemporaryFolder.Sink(null)).Select(document => document.Path)];
}
