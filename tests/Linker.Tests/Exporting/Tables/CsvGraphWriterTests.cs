using System.Globalization;
using System.Text.Json;
using Linker.Exporting.Tables;
using Linker.Graph;
using Linker.Tests.Graph;
using Xunit;

namespace Linker.Tests.Exporting.Tables;

public class CsvGraphWriterTests
{
    private readonly CsvGraphWriter _writer = new();

    [Fact]
    public void Nodes_are_written_to_the_byte_as_documented() => Assert.Equal("""
        id,kind,label,exists,path,alternates,lastModified,productLine,keywords
        "Q100001","article","The ""full"" one \N",true,"kb/Q100001.md","[""txt/Q100001.TXT""]",2001-08-09,"Microsoft Windows NT","[""kbnetwork"",""kbfix""]"
        "Q100002","article","The cited one",true,"kb/Q100002.md",,,,
        "Q100003","article","Gone",false,,,,,
        "Q100004","article","The earlier fix",true,"kb/Q100004.md",,,,
        "product:microsoft-outlook-98","product","Microsoft Outlook 98",,,,,,
        "product:microsoft-windows-nt-server","product","Microsoft Windows NT Server",,,,,,
        "line:microsoft-windows-nt","productLine","Microsoft Windows NT",,,,,,
        "file:basesrv.dll","file","Basesrv.dll",,,,,,
        "file:fastfat.sys","file","Fastfat.sys",,,,,,
        "file:q100001i.exe","file","Q100001i.exe",,,,,,
        "fix:windows-nt-4.0-service-pack-6","fix","Windows NT 4.0 Service Pack 6",,,,,,
        "bulletin:ms00-070","bulletin","MS00-070",,,,,,
        "keyword:kbfix","keyword","kbfix",,,,,,
        "keyword:kbnetwork","keyword","kbnetwork",,,,,,

        """, _writer.Files[0].Text(Facts.FullGraph()));

    [Fact]
    public void Edges_are_written_to_the_byte_as_documented() => Assert.Equal("""
        source,target,kind,title,section,line,count,versions,rows,derived,files
        "Q100001","Q100002","references","The cited one","MORE INFORMATION",12,2,,,,
        "Q100001","Q100003","references","Gone",,14,1,,,,
        "Q100001","product:microsoft-outlook-98","appliesTo",,,,,,,,
        "Q100001","product:microsoft-windows-nt-server","appliesTo",,,,,"[""3.51"",""4.0""]",,,
        "Q100001","line:microsoft-windows-nt","inProductLine",,,,,,,,
        "Q100001","file:fastfat.sys","updates",,,,,,"[{""date"":""1999-09-24"",""time"":""15:55"",""size"":60176,""version"":""4.0"",""platform"":""Alpha""},{}]",,
        "Q100001","file:q100001i.exe","offers",,,,,,,,
        "Q100001","file:basesrv.dll","mentions",,,,,,,,
        "Q100001","fix:windows-nt-4.0-service-pack-6","fixedIn",,,,,,,,
        "Q100001","bulletin:ms00-070","citesBulletin",,,,,,,,
        "Q100001","keyword:kbfix","hasKeyword",,,,,,,,
        "Q100001","keyword:kbnetwork","hasKeyword",,,,,,,,
        "Q100001","Q100004","supersedes",,,,,,,true,"[{""file"":""file:fastfat.sys"",""platform"":""Alpha"",""oldDate"":""1999-03-01"",""newDate"":""1999-09-24""}]"
        "Q100004","product:microsoft-outlook-98","appliesTo",,,,,,,,
        "Q100004","file:fastfat.sys","updates",,,,,,"[{""date"":""1999-03-01"",""platform"":""ALPHA""}]",,

        """, _writer.Files[1].Text(Facts.FullGraph()));

    [Fact]
    public void An_empty_graph_is_two_headers()
    {
        Assert.Single(Csv.Read(_writer.Files[0].Text(KnowledgeGraph.Empty)));
        Assert.Single(Csv.Read(_writer.Files[1].Text(KnowledgeGraph.Empty)));
    }

    [Fact]
    public void Any_text_of_a_node_is_read_back_as_it_was() => NastyGraphs.ForEvery(graph =>
    {
        var records = Csv.Read(_writer.Files[0].Text(graph));
        Assert.Equal(graph.Nodes.Length + 1, records.Count);
        for (var i = 0; i < graph.Nodes.Length; i++)
        {
            var (node, cells) = (graph.Nodes[i], records[i + 1]);
            Assert.Equal<IEnumerable<string?>>([node.Id, node.Kind.Name, NastyGraphs.Held(node.Label)], cells[..3]);
            Assert.Equal(NastyGraphs.Held(node.Article?.Path), cells[4]);
            Assert.Equal(node.Article?.Alternates.Select(NastyGraphs.Held) ?? [], Texts(cells[5]));
            Assert.Equal(NastyGraphs.Held(node.Article?.ProductLine), cells[7]);
            Assert.Equal(node.Article?.Keywords.Select(NastyGraphs.Held) ?? [], Texts(cells[8]));
        }
    });

    [Fact]
    public void Any_text_of_an_edge_is_read_back_as_it_was() => NastyGraphs.ForEvery(graph =>
    {
        var records = Csv.Read(_writer.Files[1].Text(graph));
        Assert.Equal(graph.Edges.Length + 1, records.Count);
        for (var i = 0; i < graph.Edges.Length; i++)
        {
            var (edge, cells) = (graph.Edges[i], records[i + 1]);
            Assert.Equal(graph.Nodes[edge.Source].Id, cells[0]);
            Assert.Equal(graph.Nodes[edge.Target].Id, cells[1]);
            Assert.Equal(edge.Kind.Name, cells[2]);
            Assert.Equal(NastyGraphs.Held(edge.Reference?.Title), cells[3]);
            Assert.Equal(NastyGraphs.Held(edge.Reference?.Section), cells[4]);
            Assert.Equal(edge.Reference?.Line.ToString(CultureInfo.InvariantCulture), cells[5]);
            Assert.Equal(edge.Versions.ToArray().Select(NastyGraphs.Held), Texts(cells[7]));
            Assert.Equal(
                edge.Rows.ToArray().Select(row => (NastyGraphs.Held(row.Version), NastyGraphs.Held(row.Platform))),
                Rows(cells[8]));
        }
    });

    private static string[] Texts(string? cell) => cell is null ? [] : JsonSerializer.Deserialize<string[]>(cell)!;

    private static IEnumerable<(string?, string?)> Rows(string? cell) =>
        (cell is null ? [] : JsonSerializer.Deserialize<Dictionary<string, JsonElement>[]>(cell)!).Select(row => (
            row.TryGetValue("version", out var version) ? version.GetString() : null,
            row.TryGetValue("platform", out var platform) ? platform.GetString() : null));
}
