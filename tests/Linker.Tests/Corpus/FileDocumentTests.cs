using Linker.Corpus;
using Xunit;

namespace Linker.Tests.Corpus;

public class FileDocumentTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(16 * 1024)]
    [InlineData(100_000)]
    public void A_buffer_of_any_length_takes_a_file_of_any_length(int length)
    {
        using var folder = new TemporaryFolder();
        var content = new byte[length];
        new Random(1).NextBytes(content);
        var document = new FileDocument(folder.Write("a", content));
        foreach (var size in new[] { 0, 7, length, length + 1, 200_000 })
        {
            Assert.Equal(content, Read(document, size));
        }
    }

    [Fact]
    public void A_large_enough_buffer_is_kept()
    {
        using var folder = new TemporaryFolder("a");
        var given = new byte[64 * 1024];
        var buffer = given;
        new FileDocument(folder["a"]).Read(ref buffer);
        Assert.Same(given, buffer);
    }

    [Fact]
    public void A_file_of_64_MiB_is_read_and_a_longer_one_is_refused()
    {
        using var folder = new TemporaryFolder("long");
        var document = new FileDocument(folder["long"]);
        var buffer = Array.Empty<byte>();
        SetLength(folder["long"], Document.MaximumLength);
        Assert.Equal(Document.MaximumLength, document.Read(ref buffer));
        SetLength(folder["long"], Document.MaximumLength + 1L);
        Assert.Equal("the file is larger than 64 MiB", Assert.Throws<CorpusException>(() => document.Read(ref buffer)).Reason);
        SetLength(folder["long"], 1L << 40);
        Assert.Throws<CorpusException>(() => document.Read(ref buffer));
    }

    [Fact]
    public void A_file_that_went_away_is_named_with_the_reason()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal($"{folder["a"]}: it does not exist any more", Refused(folder["a"]).Message);
    }

    [Fact]
    public void A_directory_is_no_file()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal("it is a directory; expected a file", Refused(folder.Path).Reason);
    }

    [Fact]
    public void Whatever_the_system_says_is_one_line()
    {
        using var folder = new TemporaryFolder();
        folder.LinkFile("circle", folder["circle"]);
        Assert.DoesNotContain('\n', Refused(folder["circle"]).Message);
        Assert.DoesNotContain('\n', Refused(folder[new string('x', 5000)]).Message);
    }

    [Fact]
    public void A_pseudo_file_without_a_length_is_read_to_its_end()
    {
        const string path = "/proc/self/status";
        Assert.SkipUnless(OperatingSystem.IsLinux(), "only Linux has files that say they are empty and are not");
        Assert.NotEmpty(Read(new FileDocument(path), 0));
    }

    private static byte[] Read(FileDocument document, int size)
    {
        var buffer = new byte[size];
        var length = document.Read(ref buffer);
        return buffer[..length];
    }

    private static CorpusException Refused(string path)
    {
        var buffer = Array.Empty<byte>();
        return Assert.Throws<CorpusException>(() => new FileDocument(path).Read(ref buffer));
    }

    private static void SetLength(string path, long length)
    {
        using var file = File.OpenWrite(path);
        file.SetLength(length);
    }
}
