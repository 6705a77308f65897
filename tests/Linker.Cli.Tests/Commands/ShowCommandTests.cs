using System.Text.Json;
using Linker.Cli.Tests.Support;
using Xunit;

namespace Linker.Cli.Tests.Commands;

public sealed class ShowCommandTests : IDisposable
{
    private static readonly string Sample = Repository.File("graph-out", "sample");

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void An_article_is_shown_with_what_it_says_and_what_cites_it() => Assert.Equal(
        """
        Q902110  Redirector Loses Drive Letters After Reconnecting
          article, last modified 1998-11-05, Northwind Halden
          tests/corpus/kb/902/Q902110/README.md
          tests/corpus/txt/902/Q902110.TXT

        Superseded by (1)
          Q902240  1999-06-21  "Stop 0x1F" in Hrdr.sys with Halden Server Under Heavy Load

        References (1)
          Q901010  2002-05-14  How to Obtain the Latest Halden 4.0 Service Pack

        Cited by (3)
          Q902500  2001-04-02  Which Redirector Fix Does My Halden Server Need?
          Q908250  1999-07-30  List of Articles About Halden 4.0 Service Pack 5
          Q902240  1999-06-21  "Stop 0x1F" in Hrdr.sys with Halden Server Under Heavy Load

        Products (2)
          Northwind Halden Server       4.0
          Northwind Halden Workstation  4.0

        Files updated (2)
          Hrdr.sys  1998-10-02  19:27  60,176  Intel
          Hrdr.sys  1998-10-02  19:31  94,720  Alpha

        Fixed in (1)
          Halden 4.0 Service Pack 4

        Keywords (2)
          kbHalden400sp4fix, kbnetwork

        """,
        Show("kb902110"));

    [Theory]
    [InlineData("hrdr.sys", "file:hrdr.sys  Hrdr.sys\n  file\n\nUpdated by (5)\n  Q909010  2002-03-14  16:05  64,640  4.2.801  x86\n")]
    [InlineData("Q905777", "Q905777  Files on the Halden 4.0 Compact Disc\n  missing: cited, but not in the corpus\n\nCited by (1)\n  Q")]
    [InlineData("line:northwind-halden", "line:northwind-halden  Northwind Halden\n  product line\n\nArticles (")]
    [InlineData("product:northwind-halden-server", "product:northwind-halden-server  Northwind Halden Server\n  product\n\nArticles that it applies to (")]
    [InlineData("kbnetwork", "keyword:kbnetwork  kbnetwork\n  keyword\n\nArticles (")]
    public void Any_other_node_is_shown_with_what_hangs_on_it(string node, string beginning) =>
        Assert.StartsWith(beginning, Show(node), StringComparison.Ordinal);

    [Fact]
    public void A_reference_that_leads_nowhere_is_marked()
    {
        _folder.WriteArticle("kb/a.txt", "Q100001", body: "See these articles:\n\n   Q100002 Another Title\n\n   Q100003");
        Assert.Equal(0, InProcess.Run("build", _folder["kb"], "-o", _folder["out"]).Code);
        var result = InProcess.Run("show", "Q100001", _folder["out"]);
        Assert.Contains("References (2)\n  Q100002  missing: Another Title\n  Q100003  missing\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Long_lists_are_cut_with_a_count_unless_all_is_asked_for()
    {
        for (var i = 10; i < 30; i++) _folder.WriteArticle($"kb/{i}.txt", $"Q1000{i}", body: "See Q100099 The Cited One");
        Assert.Equal(0, InProcess.Run("build", _folder["kb"], "-o", _folder["out"]).Code);
        var cut = InProcess.Run("show", "Q100099", _folder["out"]).Output;
        Assert.Contains("Cited by (20)\n", cut, StringComparison.Ordinal);
        Assert.EndsWith("\n  ... and 10 more; --all shows them\n", cut, StringComparison.Ordinal);
        var all = InProcess.Run("show", "Q100099", _folder["out"], "--all").Output;
        Assert.Equal(20, all.Split('\n').Count(line => line.StartsWith("  Q1000", StringComparison.Ordinal)));
        Assert.DoesNotContain("more", all, StringComparison.Ordinal);
    }

    [Fact]
    public void On_a_terminal_lines_are_cut_to_its_width()
    {
        var result = InProcess.Run(new Run { IsTerminal = true }, "show", "Q902240", Sample);
        Assert.All(result.Output.Split('\n'), line => Assert.InRange(line.Length, 0, 80));
    }

    [Theory]
    [InlineData("Q902111", "did you mean Q902110, ")]
    [InlineData("hrrd.sys", "did you mean file:hrdr.sys")]
    [InlineData("redirector loses drives after reconnecting", "did you mean 'Redirector Loses Drive Letters After Reconnecting'")]
    [InlineData("xyzzy plugh", "nothing in the graph is called like it")]
    public void A_name_that_is_not_there_gets_the_nearest_ones(string node, string hint)
    {
        var result = InProcess.Run("show", node, Sample);
        Assert.Equal((2, ""), (result.Code, result.Output));
        var line = Assert.Single(result.ErrorLines);
        Assert.StartsWith($"linker: error: found '{node}', expected the id, title or name of a node", line, StringComparison.Ordinal);
        Assert.Contains(hint, line, StringComparison.Ordinal);
    }

    [Fact]
    public void An_option_that_names_nothing_is_told_with_its_name()
    {
        var result = InProcess.Run("show", "Q902110", Sample, "-f", "dot", "--stop", "kbnetwrok");
        Assert.Equal(2, result.Code);
        Assert.Equal(
            ["linker: error: --stop: found 'kbnetwrok', expected the id, title or name of a node, or a glob; did you mean keyword:kbnetwork?"],
            result.ErrorLines);
    }

    [Theory]
    [InlineData("--depth 1 --edges references", "Q901010 Q902110 Q902240 Q902500 Q908250")]
    [InlineData("--depth 1 --edges references --direction out", "Q901010 Q902110")]
    [InlineData("--kinds product,file", "Q902110 product:northwind-halden-server product:northwind-halden-workstation file:hrdr.sys")]
    [InlineData("--edges references --since 2001-01-01", "Q901010 Q902110 Q902500")]
    [InlineData("--edges references --collapse line --kinds productLine", "line:northwind-halden line:northwind-ledger-for-halden line:northwind-mail-gateway line:northwind-print-spooler line:northwind-support-services")]
    public void The_neighbourhood_is_what_the_options_select(string options, string nodes)
    {
        var result = InProcess.Run(["show", "Q902110", Sample, "-f", "json", .. options.Split(' ')]);
        Assert.Equal(0, result.Code);
        using var json = JsonDocument.Parse(result.Output);
        Assert.Equal(nodes, string.Join(' ', json.RootElement.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("id").GetString())));
    }

    [Fact]
    public void A_picture_shows_the_node_prominently_and_tells_what_it_left_out()
    {
        var path = _folder["near.dot"];
        var result = InProcess.Run("show", "Q902110", Sample, "-f", "dot", "--max-nodes", "3", "-o", path);
        Assert.Equal((0, ""), (result.Code, result.Output));
        Assert.Matches("^Left out [0-9]+ of [0-9]+ nodes; --max-nodes sets how many there may be$", Assert.Single(result.ErrorLines));
        var bold = File.ReadAllLines(path).Where(line => line.Contains("Helvetica-Bold", StringComparison.Ordinal));
        Assert.StartsWith("  \"Q902110\" [", Assert.Single(bold), StringComparison.Ordinal);
    }

    private static string Show(string node)
    {
        var result = InProcess.Run("show", node, Sample);
        Assert.Equal((0, ""), (result.Code, result.Error));
        return result.Output;
    }
}
