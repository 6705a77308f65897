using Linker.Corpus.FileSystems;
using Xunit;

namespace Linker.Tests.Corpus.FileSystems;

public class FileSystemTests
{
    private const string Kept = ".kept";

    private static readonly FrameworkFileSystem Framework = new();

    public static TheoryData<string> Names => ["a", "B c", "caf\u00E9", "\u65E5\u672C", "\U0001F600", "-x", "x.", new string('n', 200)];

    [Fact]
    public void The_calls_of_Linux_list_a_folder_as_the_framework_does()
    {
        var linux = Linux();
        var random = new Random(1);
        for (var round = 0; round < 40; round++)
        {
            using var folder = new TemporaryFolder();
            foreach (var name in Names.Where(_ => random.Next(2) == 0))
            {
                if (random.Next(4) == 0) Directory.CreateDirectory(folder[name + ".d"]);
                folder.Write(name, new byte[random.Next(3)]);
            }

            if (random.Next(2) == 0) folder.Write(Kept);
            if (random.Next(2) == 0) folder.Write(".hidden");
            if (random.Next(4) == 0) Directory.CreateDirectory(folder[".hidden.d"]);
            if (random.Next(4) == 0) folder.LinkFile("link", "a");
            if (random.Next(4) == 0) folder.LinkFolder("link.d", ".");
            if (random.Next(4) == 0) folder.LinkFile("nowhere", "nothing");
            AssertAlike(List(Framework, folder.Path), List(linux, folder.Path));
        }
    }

    [Fact]
    public void A_folder_of_more_entries_than_one_call_gives_is_listed_whole()
    {
        using var folder = new TemporaryFolder();
        for (var i = 0; i < 2_000; i++) folder.Write($"{i} {new string('x', i % 100)}", "");
        var entries = List(Linux(), folder.Path);
        Assert.Equal(2_000, entries.Length);
        AssertAlike(List(Framework, folder.Path), entries);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(99)]
    [InlineData(100)]
    [InlineData(101)]
    [InlineData(5_000)]
    public void The_calls_of_Linux_read_a_file_as_the_framework_does(int length)
    {
        var linux = Linux();
        using var folder = new TemporaryFolder();
        var content = new byte[length];
        new Random(length).NextBytes(content);
        foreach (var name in Names)
        {
            var path = folder.Write(name, content);
            foreach (var (most, size) in new[] { (100, 0), (100, 200), (10_000, 0), (10_000, 1), (10_000, length), (10_000, 20_000) })
            {
                var (expected, actual) = (Read(Framework, path, most, size), Read(linux, path, most, size));
                Assert.Equal(expected.Length > most, actual.Length > most);
                if (length <= most) Assert.Equal(content, expected);
                if (length <= most) Assert.Equal(content, actual);
            }
        }
    }

    [Fact]
    public void A_longer_file_than_is_wanted_is_read_only_a_little_further()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("long", new byte[100_000]);
        foreach (var files in new IFileSystem[] { Framework, Linux() }) Assert.Equal(101, Read(files, path, 100, 16).Length);
    }

    [Fact]
    public void What_fails_fails_with_the_same_error()
    {
        var linux = Linux();
        using var folder = new TemporaryFolder("file");
        folder.LinkFile("cycle", "cycle");
        foreach (var path in new[] { folder["nothing"], folder["cycle"], folder["no/folder"], folder[new string('x', 5_000)] })
        {
            AssertSameError(() => List(Framework, path), () => List(linux, path));
            AssertSameError(() => Read(Framework, path, 100, 0), () => Read(linux, path, 100, 0));
        }

        AssertSameError(() => List(Framework, folder["file"]), () => List(linux, folder["file"]));
        AssertSameError(() => Read(Framework, folder.Path, 100, 0), () => Read(linux, folder.Path, 100, 0));
    }

    private static LinuxFileSystem Linux()
    {
        Assert.SkipUnless(LinuxFileSystem.IsSupported, "only Linux has these calls");
        return new LinuxFileSystem(Framework);
    }

    private static FolderEntry[] List(IFileSystem files, string folder)
    {
        List<FolderEntry> entries = [new("before", IsFolder: false, IsLink: false, 1)];
        files.List(folder, Kept, entries);
        Assert.Equal("before", entries[0].Name);
        return [.. entries.Skip(1).Order()];
    }

    private static byte[] Read(IFileSystem files, string path, int most, int size)
    {
        var buffer = new byte[size];
        var length = files.Read(path, most, ref buffer);
        return buffer[..length];
    }

    // A length that only reading shows is null, and that of a link means nothing.
    private static void AssertAlike(FolderEntry[] expected, FolderEntry[] actual) => Assert.Equal(
        expected.Select(entry => entry with { Length = null }),
        actual.Zip(expected).Select(pair => pair.First with { Length = pair.First.Length == pair.Second.Length ? null : pair.First.Length }));

    private static void AssertSameError(Action framework, Action linux)
    {
        var error = Record.Exception(linux);
        Assert.NotNull(error);
        Assert.Equal(Record.Exception(framework)?.GetType(), error.GetType());
    }
}
