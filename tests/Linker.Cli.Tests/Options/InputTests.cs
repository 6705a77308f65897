using Linker.Cli.Tests.Support;
using Xunit;

namespace Linker.Cli.Tests.Options;

/// <summary>What becomes of input that cannot be read as it should be.</summary>
public sealed class InputTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public InputTests() => _folder.WriteArticle("kb/good.txt", "Q100001");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("build", "nowhere", "no such file or directory; expected a directory, a file, a glob")]
    [InlineData("extract", "nowhere", "no such file or directory; expected a directory, a file, a glob")]
    [InlineData("build", "kb/*.md", "the glob matches no file; expected it to match at least one")]
    [InlineData("extract", "kb/*.md", "the glob matches no file; expected it to match at least one")]
    [InlineData("build", "empty", "no article found; expected at least one document with an article id")]
    [InlineData("extract", "empty", "no article found; expected at least one document with an article id")]
    public void A_path_that_leads_to_nothing_ends_the_run_with_one_line(string command, string path, string reason)
    {
        _folder.MakeFolder("empty");
        var result = InProcess.Run(command, _folder[path]);
        Assert.Equal(2, result.Code);
        Assert.Equal("", result.Output);
        Assert.StartsWith($"linker: error: {_folder[path]}: {reason}", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void A_listed_path_that_does_not_exist_is_named_with_its_line()
    {
        var run = new Run { Input = new StringReader($"{_folder["kb"]}\nnowhere\n") };
        var result = InProcess.Run(run, "extract", "-");
        Assert.Equal(2, result.Code);
        Assert.StartsWith(
            "linker: error: nowhere: no such file or directory (line 2 of the paths on standard input)",
            Assert.Single(result.ErrorLines),
            StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_file_is_passed_over()
    {
        _folder.Write("kb/bad.txt", "");
        MustBePassedOver("the file is empty");
    }

    [Fact]
    public void A_binary_file_is_passed_over()
    {
        _folder.Write("kb/bad.txt", [0x7F, (byte)'E', (byte)'L', (byte)'F', 0, 0, 0, 0, 1, 2, 0, 3]);
        MustBePassedOver("binary file");
    }

    [Fact]
    public void A_file_over_64_mebibytes_is_passed_over()
    {
        using (var file = File.Create(_folder["kb/bad.txt"])) file.SetLength((64L << 20) + 1);
        MustBePassedOver("the file is larger than 64 MiB");
    }

    [Fact]
    public void A_document_without_an_article_id_is_passed_over()
    {
        _folder.Write("kb/bad.txt", "Notes\n\nNothing to see.\n");
        MustBePassedOver("it has no article id; expected one such as Q150047 in its header, title or heading");
    }

    [Fact]
    public void A_link_to_nothing_is_passed_over()
    {
        File.CreateSymbolicLink(_folder["kb/bad.txt"], _folder["gone"]);
        MustBePassedOver("a symbolic link to something that does not exist");
    }

    [Theory]
    [InlineData("echo x > kb/bad.txt; chmod 000 kb/bad.txt", "kb/bad.txt")]
    [InlineData("mkdir kb/bad; chmod 000 kb/bad", "kb/bad/")]
    public void An_unreadable_file_or_folder_is_passed_over(string make, string path)
    {
        // The superuser may read everything, so the command runs as somebody else then.
        var user = Environment.IsPrivilegedProcess ? "setpriv --reuid=65534 --regid=65534 --clear-groups env HOME=/nonexistent" : "";
        var script = $"chmod 755 . && {make}; {user} $linker extract kb; {user} $linker extract kb --strict";
        var result = ChildProcess.RunScript(_folder.Path, script);
        Assert.SkipWhen(result.Error.Contains("setpriv", StringComparison.Ordinal), "setpriv is not installed");
        Assert.Equal(2, result.Code);
        Assert.Single(result.Facts);
        Assert.Equal($"linker: warning: {path}: permission denied", result.Warnings[0]);
        Assert.StartsWith("linker: error: 1 document had to be passed over", result.ErrorLines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Broken_utf8_is_read_as_windows_1252_with_a_warning()
    {
        _folder.Write("kb/latin.txt", [.. "DOCUMENT:Q100002\nTITLE   :Caf"u8, 0xE9, .. "\n\n=====\n\nText\n"u8]);
        var result = InProcess.Run("extract", _folder["kb"], "--strict");
        Assert.Equal(0, result.Code);
        Assert.Equal("Café", result.Facts[1].GetProperty("title").GetString());
        Assert.Equal(
            [$"linker: warning: {_folder["kb/latin.txt"]}: not valid UTF-8; read as Windows-1252"], result.Warnings);
        Assert.Contains("passed over 0", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_two_documents_with_one_id_the_first_by_path_speaks_and_both_are_named()
    {
        _folder.WriteArticle("kb/z.txt", "Q100001", "The Other");
        var result = InProcess.Run("build", _folder["kb"], "-o", _folder["out"]);
        Assert.Equal(0, result.Code);
        Assert.Equal(
            $"linker: warning: {_folder["kb/z.txt"]}: Q100001 is also in {_folder["kb/good.txt"]}, which is the one that counts",
            Assert.Single(result.Warnings));
        Assert.DoesNotContain("The Other", File.ReadAllText(_folder["out/graph.json"]), StringComparison.Ordinal);
        Assert.Equal(2, InProcess.Run("build", _folder["kb"], "-o", _folder["out"], "--strict").Code);
    }

    [Fact]
    public void More_than_twenty_warnings_are_counted_unless_all_are_wanted()
    {
        for (var i = 0; i < 25; i++) _folder.Write($"kb/bad{i:00}.txt", "");
        var result = InProcess.Run("extract", _folder["kb"]);
        Assert.Equal(21, result.Warnings.Length);
        Assert.Equal("linker: warning: ... and 5 more warnings; -v shows all", result.Warnings[^1]);
        Assert.Equal(25, InProcess.Run("extract", _folder["kb"], "-v").Warnings.Length);
    }

    private void MustBePassedOver(string reason)
    {
        var result = InProcess.Run("build", _folder["kb"], "-o", _folder["out"]);
        Assert.Equal(0, result.Code);
        Assert.Equal($"linker: warning: {_folder["kb/bad.txt"]}: {reason}", Assert.Single(result.Warnings));
        Assert.Contains("Read   1 document with 1 article, passed over 1", result.ErrorLines);

        foreach (var (command, output) in (IEnumerable<(string, string)>)[("build", "strict"), ("extract", "strict.ndjson")])
        {
            var strict = InProcess.Run(command, _folder["kb"], "--strict", "-o", _folder[output]);
            Assert.Equal(2, strict.Code);
            Assert.Equal(
                "linker: error: 1 document had to be passed over; with --strict nothing is written then", strict.ErrorLines[^1]);
            Assert.False(Path.Exists(_folder[output]));
        }
    }
}
