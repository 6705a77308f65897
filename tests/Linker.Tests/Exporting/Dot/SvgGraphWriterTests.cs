using Linker.Exporting.Dot;
using Linker.Graph;
using Linker.Ground.Files;
using Linker.Tests.Graph;
using Xunit;

namespace Linker.Tests.Exporting.Dot;

/// <summary>In place of Graphviz's programs stand others that every Unix has, so that these tests need none of it.</summary>
public sealed class SvgGraphWriterTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("linker-test-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void The_program_gets_DOT_and_its_answer_is_the_picture()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "the programs are shell scripts");
        Assert.Equal(new DotGraphWriter().Text(Facts.FullGraph()), Writer("cat").Text(Facts.FullGraph()));
    }

    [Fact]
    public void Small_graphs_are_drawn_in_layers_and_large_ones_with_springs()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "the programs are shell scripts");
        var large = Facts.Graph([.. Enumerable.Range(0, SvgGraphWriter.MostForLayers).Select(i => Facts.Article($"Q{i}").Citing("Q0"))]);
        Assert.Equal("dot -Tsvg\n", Writer("cat >/dev/null; echo $(basename $0) $1").Text(Facts.FullGraph()));
        Assert.Equal("sfdp -Tsvg\n", Writer("cat >/dev/null; echo $(basename $0) $1").Text(large));
    }

    [Fact]
    public void Without_the_program_one_line_says_how_to_install_it()
    {
        foreach (var find in (Func<string, string?>[])[static _ => null, static name => $"/no/such/{name}"])
        {
            var writer = new SvgGraphWriter(new Graphviz(find));
            var error = Assert.Throws<ExportException>(() => writer.Text(KnowledgeGraph.Empty));
            Assert.Equal(
                "cannot write graph.svg: Graphviz's dot draws it and is not installed; install it with: " +
                "apt-get install graphviz (macOS: brew install graphviz, Windows: winget install graphviz)",
                error.Message);
        }
    }

    [Fact]
    public void A_program_that_fails_is_quoted()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "the programs are shell scripts");
        var error = Assert.Throws<ExportException>(
            () => Writer("echo 'Error: out of ink' >&2; echo more >&2; exit 3").Text(KnowledgeGraph.Empty));
        Assert.Equal("cannot write graph.svg: Graphviz's dot ended with code 3: Error: out of ink", error.Message);
    }

    [Fact]
    public void A_program_that_reads_nothing_or_writes_much_blocks_nothing()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "the programs are shell scripts");
        var large = Facts.Graph([.. Enumerable.Range(0, 5000).Select(i => Facts.Article($"Q{i}"))]);
        Assert.Equal("done\n", Writer("echo done").Text(large));
        Assert.Equal(1_000_000, Writer("head -c 1000000 /dev/zero >&2; head -c 1000000 /dev/zero").Bytes(large).Length);
    }

    [Fact]
    public void An_output_that_throws_ends_the_program()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "the programs are shell scripts");
        var place = Path.Join(_folder.FullName, "pid");
        var writer = Writer($"echo $$ > {place}.new; mv {place}.new {place}; exec sleep 600");
        Assert.Throws<OperationCanceledException>(
            () => Assert.Single(writer.Files).Write(KnowledgeGraph.Empty, new InterruptedOnce(() => File.Exists(place))));
        var id = File.ReadAllText(place).Trim();
        Assert.True(SpinWait.SpinUntil(() => !File.Exists($"/proc/{id}/cmdline"), TimeSpan.FromSeconds(30)));
    }

    private SvgGraphWriter Writer(string script) => new(new Graphviz(name =>
    {
        var path = Path.Join(_folder.FullName, name);
        File.WriteAllText(path, $"#!/bin/sh\n{script}\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        return path;
    }));

    /// <summary>Takes what it is given until a user interrupts.</summary>
    private sealed class InterruptedOnce(Func<bool> isInterrupted) : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count)
        {
            if (isInterrupted()) throw new OperationCanceledException();
        }
    }
}
