using Linker.Ground.Files;
using Xunit;

namespace Linker.Tests.Ground.Files;

public sealed class AtomicFileTests : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("linker").FullName;

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    [Fact]
    public void A_file_is_written_and_replaced_and_nothing_else_is_left()
    {
        AtomicFile.Write(In("a"), stream => stream.Write("one"u8));
        AtomicFile.Write(In("a"), stream => stream.Write("2"u8));
        Assert.Equal("2", File.ReadAllText(In("a")));
        Assert.Equal([In("a")], Directory.GetFileSystemEntries(_directory));
    }

    [Fact]
    public void Missing_directories_are_made()
    {
        AtomicFile.Write(In("b/c/d"), stream => stream.Write("x"u8));
        Assert.Equal("x", File.ReadAllText(In("b/c/d")));
    }

    [Fact]
    public void A_failure_leaves_what_was_there_and_no_temporary_file()
    {
        File.WriteAllText(In("a"), "old");
        Assert.Throws<InvalidOperationException>(() => AtomicFile.Write(In("a"), stream =>
        {
            stream.Write("half"u8);
            throw new InvalidOperationException();
        }));
        Assert.Equal("old", File.ReadAllText(In("a")));
        Assert.Equal([In("a")], Directory.GetFileSystemEntries(_directory));
    }

    [Fact]
    public void An_input_or_output_error_is_one_line_with_the_path()
    {
        var error = Assert.Throws<ExportException>(
            () => AtomicFile.Write(In("a"), _ => throw new IOException("disk full\nat once")));
        Assert.Equal($"cannot write {In("a")}: disk full", error.Message);
    }

    [Fact]
    public void A_directory_is_not_overwritten()
    {
        var error = Assert.Throws<ExportException>(() => AtomicFile.Write(_directory, _ => { }));
        Assert.Equal("it is a directory", error.Reason);
    }

    [Fact]
    public void A_file_in_the_place_of_a_directory_is_an_error()
    {
        File.WriteAllText(In("a"), "old");
        Assert.Throws<ExportException>(() => AtomicFile.Write(In("a/b"), _ => { }));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void Of_several_files_none_takes_its_place_where_one_fails(int jobs)
    {
        File.WriteAllText(In("a"), "old");
        var error = Assert.Throws<ExportException>(() => AtomicFile.WriteAll(
            [
                (In("a"), stream => stream.Write("new"u8)),
                (In("b"), _ => throw new IOException("first")),
                (In("c"), stream => stream.Write("new"u8)),
                (In("d"), _ => throw new IOException("second")),
            ],
            jobs));
        Assert.Equal($"cannot write {In("b")}: first", error.Message);
        Assert.Equal("old", File.ReadAllText(In("a")));
        Assert.Equal([In("a")], Directory.GetFileSystemEntries(_directory));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void Several_files_are_written(int jobs)
    {
        AtomicFile.WriteAll([(In("a"), stream => stream.Write("1"u8)), (In("b"), stream => stream.Write("2"u8))], jobs);
        Assert.Equal(("1", "2"), (File.ReadAllText(In("a")), File.ReadAllText(In("b"))));
        Assert.Equal(2, Directory.GetFileSystemEntries(_directory).Length);
    }

    [Fact]
    public void A_symbolic_link_stays_one()
    {
        File.WriteAllText(In("real"), "old");
        File.CreateSymbolicLink(In("link"), In("real"));
        AtomicFile.Write(In("link"), stream => stream.Write("new"u8));
        Assert.Equal("new", File.ReadAllText(In("real")));
        Assert.NotNull(new FileInfo(In("link")).LinkTarget);
    }

    [Fact]
    public void A_device_is_written_to_and_not_replaced()
    {
        if (OperatingSystem.IsWindows()) return;
        AtomicFile.Write("/dev/null", stream => stream.Write("x"u8));
        Assert.Equal(0, new FileInfo("/dev/null").Length);
    }

    private string In(string name) => Path.Combine(_directory, name);
}
