using Linker.Corpus;
using Xunit;

namespace Linker.Tests.Corpus.Walking;

public class SymbolicLinkTests
{
    [Fact]
    public void A_link_loop_ends()
    {
        using var folder = new TemporaryFolder("a/b/x.md");
        folder.LinkFolder("a/b/again", folder.Path);
        folder.LinkFolder("a/b/here", ".");
        folder.LinkFolder("a/b/up", "..");
        Assert.Equal(["a/b/x.md"], folder.Find());
    }

    [Fact]
    public void Two_folders_that_link_to_each_other_end()
    {
        using var folder = new TemporaryFolder("a/x.md", "b/y.md");
        folder.LinkFolder("a/to-b", "../b");
        folder.LinkFolder("b/to-a", "../a");
        Assert.Equal(["a/to-b/y.md", "a/x.md"], folder.Find());
        Assert.Equal(["a/to-b/y.md", "a/x.md"], folder.Find(new CorpusOptions { Paths = [folder["a"]] }));
    }

    [Fact]
    public void A_file_behind_a_link_is_read_once_whichever_comes_first()
    {
        using var folder = new TemporaryFolder("m/x.md");
        folder.LinkFile("z.md", "m/x.md");
        Assert.Equal(["m/x.md"], folder.Find());
        folder.LinkFile("a.md", "m/x.md");
        Assert.Equal(["a.md"], folder.Find());
    }

    [Fact]
    public void Folders_and_files_outside_are_followed()
    {
        using var outside = new TemporaryFolder("deep/x.md", "y.md");
        using var folder = new TemporaryFolder("m.md");
        folder.LinkFolder("deep", outside["deep"]);
        folder.LinkFolder("same", outside["deep"]);
        folder.LinkFile("y.md", outside["y.md"]);
        Assert.Equal(["deep/x.md", "m.md", "y.md"], folder.Find());
    }

    [Fact]
    public void A_link_given_as_argument_is_followed_and_printed_as_given()
    {
        using var folder = new TemporaryFolder("kb/x.md");
        folder.LinkFolder("link", "kb");
        var options = new CorpusOptions { Paths = [folder["link"], folder["kb"], folder["link/x.md"]] };
        Assert.Equal(["link/x.md"], folder.Find(options));
    }

    [Fact]
    public void A_dangling_or_circular_link_is_reported()
    {
        using var folder = new TemporaryFolder("a.md");
        folder.LinkFile("nowhere", "nothing");
        folder.LinkFile("circle", "circle");
        folder.Write("empty", "");
        folder.LinkFile("to-empty", "empty");
        List<CorpusProblem> problems = [];
        Assert.Equal(["a.md"], folder.Find(new CorpusOptions { Paths = [folder.Path] }, problems));
        Assert.Equal([folder["circle"], folder["empty"], folder["nowhere"]], problems.Select(problem => problem.Path));
        Assert.Contains("leads back to itself", problems[0].Reason, StringComparison.Ordinal);
        Assert.Contains("does not exist", problems[2].Reason, StringComparison.Ordinal);
    }
}
