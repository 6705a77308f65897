using Linker.Articles;
using Linker.Checking.Fixing;
using Linker.Ground.Files;
using Linker.Tests.Corpus;
using Xunit;

namespace Linker.Tests.Checking.Fixing;

public sealed class CorpusFixerTests : IDisposable
{
    private const string Text = "\tSee Q191914.\r\n";

    private readonly TemporaryFolder _folder = new();
    private readonly CorpusFixer _fixer = new(new KnowledgeBaseIds());

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_file_is_fixed_in_place_and_keeps_its_permissions()
    {
        var path = _folder.Write("a.md", Text);
        const UnixFileMode Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupWrite | UnixFileMode.OtherExecute;
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(path, Mode);
        var result = Fix(path);
        Assert.Equal(Text, File.ReadAllText(path));
        CorpusFixer.Apply(result);
        Assert.Equal("\tSee Q191014.\r\n", File.ReadAllText(path));
        if (!OperatingSystem.IsWindows()) Assert.Equal(Mode, File.GetUnixFileMode(path));
    }

    [Fact]
    public void A_second_run_changes_nothing()
    {
        var path = _folder.Write("a.md", Text);
        CorpusFixer.Apply(Fix(path));
        var again = Fix(path);
        Assert.Empty(again.Fixed);
        Assert.Equal($"{path}:1:6: Q191914 is not replaced by Q191014: Q191014 stands there already", again.Skipped.Single().Message);
        CorpusFixer.Apply(again);
        Assert.Equal("\tSee Q191014.\r\n", File.ReadAllText(path));
    }

    [Fact]
    public void A_document_in_an_archive_is_said_not_to_be_fixed()
    {
        var archive = _folder.Write("kb.zip", "PK");
        var skipped = Fix($"{archive}/150/Q150047/README.md").Skipped.Single();
        Assert.Equal("documents inside archives are not changed; unpack the archive first", skipped.Reason);
    }

    [Fact]
    public void A_document_that_is_gone_is_skipped() =>
        Assert.Equal("it does not exist any more", Fix(_folder["gone.md"]).Skipped.Single().Reason);

    [Fact]
    public void A_file_that_changed_after_it_was_read_is_not_written()
    {
        var path = _folder.Write("a.md", Text);
        var result = Fix(path);
        File.AppendAllText(path, "new");
        var error = Assert.Throws<ExportException>(() => CorpusFixer.Apply(result));
        Assert.Equal("it changed after it was read; run again", error.Reason);
        Assert.Equal(Text + "new", File.ReadAllText(path));
    }

    [Fact]
    public void A_file_that_is_read_only_is_not_written()
    {
        var path = _folder.Write("a.md", Text);
        var result = Fix(path);
        File.SetAttributes(path, FileAttributes.ReadOnly);
        var error = Assert.Throws<ExportException>(() => CorpusFixer.Apply(result));
        Assert.Equal("it is read-only", error.Reason);
        File.SetAttributes(path, FileAttributes.Normal);
    }

    [Fact]
    public void Documents_come_in_the_order_of_the_findings()
    {
        var (a, b) = (_folder.Write("a.md", Text), _folder.Write("b.md", Text));
        var findings = FixingSample.FindingsOf(Text, b).Concat(FixingSample.FindingsOf(Text, a));
        Assert.Equal([b, a], _fixer.Fix(findings).Select(document => document.Path));
    }

    private FixedDocument Fix(string path) => _fixer.Fix(FixingSample.FindingsOf(Text, path)).Single();
}
