using Linker.Checking.Reports;
using Linker.Corpus;
using Linker.Tests.Corpus;
using Xunit;

namespace Linker.Tests.Checking.Reports;

public sealed class DocumentLinesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Lines_are_those_of_the_file_without_their_ends()
    {
        var lines = new DocumentLines();
        var path = _folder.Write("a.txt", "one\r\n\r\n\tthree \nlast");
        Assert.Equal(["one", "", "\tthree ", "last", null], Enumerable.Range(1, 5).Select(line => lines.Find(path, line)));
        Assert.Null(lines.Find(path, 0));
    }

    [Fact]
    public void Old_Macintosh_files_have_lines_too() =>
        Assert.Equal("two", new DocumentLines().Find(_folder.Write("a.txt", "one\rtwo\rthree"), 2));

    [Fact]
    public void Bytes_are_decoded_as_articles_are()
    {
        var lines = new DocumentLines();
        Assert.Equal("é", lines.Find(_folder.Write("latin.txt", [0xE9, (byte)'\n']), 1));
        Assert.Equal("é", lines.Find(_folder.Write("mark.txt", [0xEF, 0xBB, 0xBF, 0xC3, 0xA9]), 1));
        Assert.Equal("é", lines.Find(_folder.Write("wide.txt", [0xFF, 0xFE, 0xE9, 0]), 1));
    }

    [Fact]
    public void What_cannot_be_read_again_has_no_lines()
    {
        var lines = new DocumentLines();
        Assert.Null(lines.Find(_folder["gone.txt"], 1));
        Assert.Null(lines.Find(_folder["kb.zip/a.md"], 1));
        Assert.Null(lines.Find(_folder.Path, 1));
    }

    [Fact]
    public void A_document_is_read_once_while_its_lines_are_asked_for()
    {
        var path = _folder.Write("a.txt", "one\ntwo");
        var opened = 0;
        var lines = new DocumentLines(name =>
        {
            opened++;
            return new FileDocument(name);
        });
        Assert.Equal(("one", "two", "one"), (lines.Find(path, 1), lines.Find(path, 2), lines.Find(path, 1)));
        Assert.Equal(1, opened);
        for (var i = 0; i < 9; i++) lines.Find(_folder.Write($"{i}.txt"), 1);
        Assert.Equal("two", lines.Find(path, 2));
        Assert.Equal(11, opened);
    }
}
