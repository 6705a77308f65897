using System.Formats.Tar;
using System.IO.Compression;
using System.Text;
using Linker.Corpus;
using Xunit;

namespace Linker.Tests.Corpus.Archives;

public class ArchiveTests
{
    [Theory]
    [InlineData("a.zip")]
    [InlineData("a.tar")]
    [InlineData("a.tar.gz")]
    [InlineData("a.TGZ")]
    public void An_archive_is_read_in_place_in_its_own_order(string name)
    {
        using var folder = new TemporaryFolder();
        Pack(folder[name], ("./b/x.md", "one"), (".git/x", "no"), ("a.md", "second"), ("b/.y", "no"), ("c.md", "third"));
        Assert.Equal([$"{name}/b/x.md=one", $"{name}/a.md=second", $"{name}/c.md=third"], Read(folder, name));
    }

    [Theory]
    [InlineData("a.zip")]
    [InlineData("a.tar")]
    public void Include_and_exclude_apply_to_entries(string name)
    {
        using var folder = new TemporaryFolder();
        Pack(folder[name], ("a.md", "1"), ("b.txt", "2"), ("drafts/c.md", "3"), ("d/e.md", "4"));
        var options = new CorpusOptions { Paths = [folder[name]], Include = ["*.md"], Exclude = ["drafts"] };
        Assert.Equal([$"{name}/a.md", $"{name}/d/e.md"], folder.Find(options));
        Assert.Equal([$"{name}/a.md", $"{name}/d/e.md"], folder.Find(options with { Paths = [folder["*" + name[1..]]] }));
    }

    [Fact]
    public void An_archive_in_a_folder_is_a_file_like_any_other()
    {
        using var folder = new TemporaryFolder();
        Pack(folder["a.zip"], ("x.md", "1"));
        Assert.Equal(["a.zip"], folder.Find());
    }

    [Fact]
    public void An_archive_given_twice_is_read_once()
    {
        using var folder = new TemporaryFolder();
        Pack(folder["a.zip"], ("x.md", "1"));
        Assert.Equal(["a.zip/x.md"], folder.Find(new CorpusOptions { Paths = [folder["a.zip"], folder["*.zip"], folder["./a.zip"]] }));
    }

    [Theory]
    [InlineData("a.zip")]
    [InlineData("a.tar.gz")]
    public void Empty_repeated_and_enormous_entries_are_reported_and_the_rest_is_read(string name)
    {
        using var folder = new TemporaryFolder();
        var enormous = new string('x', Document.MaximumLength + 1);
        Pack(folder[name], ("a", "1"), ("empty", ""), ("bomb", enormous), ("a", "2"), ("z", "3"));
        List<CorpusProblem> problems = [];
        Assert.Equal([$"{name}/a=1", $"{name}/z=3"], Read(folder, name, problems));
        Assert.Equal(
            [
                new(folder[name + "/empty"], "the file is empty"),
                new(folder[name + "/bomb"], "the file is larger than 64 MiB"),
                new(folder[name + "/a"], "a second entry of the same name"),
            ],
            problems);
    }

    [Theory]
    [InlineData("a.tar")]
    [InlineData("a.tar.gz")]
    public void What_stands_before_a_break_is_used(string name)
    {
        using var folder = new TemporaryFolder();
        var noise = new byte[200_000];
        new Random(5).NextBytes(noise);
        Pack(folder[name], ("a", "1"), ("noise", Convert.ToHexString(noise)), ("z", "3"));
        var whole = File.ReadAllBytes(folder[name]);
        File.WriteAllBytes(folder[name], whole[..(whole.Length / 2)]);
        List<CorpusProblem> problems = [];
        Assert.Equal([$"{name}/a=1"], Read(folder, name, problems));
        Assert.Equal(folder[name], Assert.Single(problems).Path);
        Assert.StartsWith("the archive is broken", problems[0].Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.tar")]
    [InlineData("a.tar.gz")]
    public void A_tar_that_ends_too_soon_or_goes_on_behind_its_end_is_reported(string name)
    {
        using var folder = new TemporaryFolder();
        Pack(folder["whole.tar"], ("a", "1"), ("b", "2"));
        var whole = File.ReadAllBytes(folder["whole.tar"]);
        foreach (var content in new[] { whole[..^1024], [.. whole, .. whole] })
        {
            using (var file = File.Create(folder[name]))
            using (Stream target = name == "a.tar" ? file : new GZipStream(file, CompressionMode.Compress))
                target.Write(content);
            List<CorpusProblem> problems = [];
            Assert.Equal([$"{name}/a=1", $"{name}/b=2"], Read(folder, name, problems));
            Assert.StartsWith("the archive is broken", Assert.Single(problems).Reason, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_broken_entry_of_a_zip_does_not_keep_the_others_from_being_read()
    {
        using var folder = new TemporaryFolder();
        Pack(folder["a.zip"], ("a", "11111"), ("b", new string('b', 5000)), ("c", "33333"));
        var bytes = File.ReadAllBytes(folder["a.zip"]);
        var name = bytes.AsSpan().IndexOf((byte)'b');
        bytes.AsSpan(name + 1, 8).Fill(0xFF);
        File.WriteAllBytes(folder["a.zip"], bytes);
        List<CorpusProblem> problems = [];
        Assert.Equal(["a.zip/a=11111", "a.zip/c=33333"], Read(folder, "a.zip", problems));
        Assert.Equal(folder["a.zip/b"], Assert.Single(problems).Path);
    }

    [Theory]
    [InlineData("a.zip")]
    [InlineData("a.tar")]
    [InlineData("a.tar.gz")]
    public void What_is_no_archive_is_reported(string name)
    {
        using var folder = new TemporaryFolder();
        foreach (var content in new[] { "", "This is no archive at all.", new string('x', 3000) })
        {
            folder.Write(name, content);
            List<CorpusProblem> problems = [];
            Assert.Empty(folder.Find(new CorpusOptions { Paths = [folder[name]] }, problems));
            Assert.Equal(folder[name], Assert.Single(problems).Path);
        }
    }

    [Fact]
    public void Links_in_an_archive_are_passed_over_silently()
    {
        using var folder = new TemporaryFolder();
        using (var tar = new TarWriter(File.Create(folder["a.tar"])))
        {
            tar.WriteEntry(new PaxTarEntry(TarEntryType.Directory, "d"));
            tar.WriteEntry(new PaxTarEntry(TarEntryType.SymbolicLink, "l") { LinkName = "x" });
        }

        Assert.Empty(Read(folder, "a.tar"));
    }

    private static string[] Read(TemporaryFolder folder, string name, List<CorpusProblem>? problems = null)
    {
        var buffer = new byte[1];
        List<string> found = [];
        foreach (var document in CorpusFinder.Find(new CorpusOptions { Paths = [folder[name]] }, TemporaryFolder.Sink(problems)))
        {
            var length = document.Read(ref buffer);
            found.Add($"{document.Path[(folder.Path.Length + 1)..]}={Encoding.UTF8.GetString(buffer, 0, length)}");
        }

        return [.. found];
    }

    private static void Pack(string path, params (string Name, string Content)[] entries)
    {
        using var file = File.Create(path);
        if (path.EndsWith(".zip", StringComparison.Ordinal))
        {
            using var zip = new ZipArchive(file, ZipArchiveMode.Create);
            foreach (var (name, content) in entries)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(content));
            }

            return;
        }

        using Stream target = path.EndsWith(".tar", StringComparison.Ordinal) ? file : new GZipStream(file, CompressionLevel.Fastest);
        using var tar = new TarWriter(target);
        foreach (var (name, content) in entries)
        {
            var data = new MemoryStream(Encoding.UTF8.GetBytes(content));
            tar.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, name) { DataStream = data });
        }
    }
}
