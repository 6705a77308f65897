using Linker.Exporting.Tables;
using Linker.Tests.Graph;
using Xunit;

namespace Linker.Tests.Exporting.Tables;

public class Neo4jGraphWriterTests
{
    private readonly Neo4jGraphWriter _writer = new();

    [Fact]
    public void Nodes_are_written_to_the_byte_as_documented() => Assert.Equal("""
        id:ID,:LABEL,label:string,exists:boolean,path:string,alternates:string[],lastModified:date,productLine:string,keywords:string[]
        "Q100001","Article","The ""full"" one \N",true,"kb/Q100001.md","txt/Q100001.TXT",2001-08-09,"Microsoft Windows NT","kbnetwork|kbfix"
        "Q100002","Article","The cited one",true,"kb/Q100002.md",,,,
        "Q100003","Article|Missing","Gone",false,,,,,
        "Q100004","Article","The earlier fix",true,"kb/Q100004.md",,,,
        "product:microsoft-outlook-98","Product","Microsoft Outlook 98",,,,,,
        "product:microsoft-windows-nt-server","Product","Microsoft Windows NT Server",,,,,,
        "line:microsoft-windows-nt","ProductLine","Microsoft Windows NT",,,,,,
        "file:basesrv.dll","File","Basesrv.dll",,,,,,
        "file:fastfat.sys","File","Fastfat.sys",,,,,,
        "file:q100001i.exe","File","Q100001i.exe",,,,,,
        "fix:windows-nt-4.0-service-pack-6","Fix","Windows NT 4.0 Service Pack 6",,,,,,
        "bulletin:ms00-070","Bulletin","MS00-070",,,,,,
        "keyword:kbfix","Keyword","kbfix",,,,,,
        "keyword:kbnetwork","Keyword","kbnetwork",,,,,,

        """.Replace('|', '\u001F'), _writer.Files[0].Text(Facts.FullGraph()));

    [Fact]
    public void Relationships_are_written_to_the_byte_as_documented() => Assert.Equal("""
        :START_ID,:END_ID,:TYPE,title:string,section:string,line:int,count:int,versions:string[],rows:string,derived:boolean,files:string
        "Q100001","Q100002","REFERENCES","The cited one","MORE INFORMATION",12,2,,,,
        "Q100001","Q100003","REFERENCES","Gone",,14,1,,,,
        "Q100001","product:microsoft-outlook-98","APPLIES_TO",,,,,,,,
        "Q100001","product:microsoft-windows-nt-server","APPLIES_TO",,,,,"3.51|4.0",,,
        "Q100001","line:microsoft-windows-nt","IN_PRODUCT_LINE",,,,,,,,
        "Q100001","file:fastfat.sys","UPDATES",,,,,,"[{""date"":""1999-09-24"",""time"":""15:55"",""size"":60176,""version"":""4.0"",""platform"":""Alpha""},{}]",,
        "Q100001","file:q100001i.exe","OFFERS",,,,,,,,
        "Q100001","file:basesrv.dll","MENTIONS",,,,,,,,
        "Q100001","fix:windows-nt-4.0-service-pack-6","FIXED_IN",,,,,,,,
        "Q100001","bulletin:ms00-070","CITES_BULLETIN",,,,,,,,
        "Q100001","keyword:kbfix","HAS_KEYWORD",,,,,,,,
        "Q100001","keyword:kbnetwork","HAS_KEYWORD",,,,,,,,
        "Q100001","Q100004","SUPERSEDES",,,,,,,true,"[{""file"":""file:fastfat.sys"",""platform"":""Alpha"",""oldDate"":""1999-03-01"",""newDate"":""1999-09-24""}]"
        "Q100004","product:microsoft-outlook-98","APPLIES_TO",,,,,,,,
        "Q100004","file:fastfat.sys","UPDATES",,,,,,"[{""date"":""1999-03-01"",""platform"":""ALPHA""}]",,

        """.Replace('|', '\u001F'), _writer.Files[1].Text(Facts.FullGraph()));

    [Fact]
    public void A_unit_separator_within_an_element_becomes_its_picture()
    {
        var graph = Facts.Graph(Facts.Article("Q1") with { Keywords = ["kb;a", "kb\u001Fb"] });
        Assert.Equal("kb;a\u001Fkb\u241Fb", Csv.Read(_writer.Files[0].Text(graph))[1][8]);
    }

    [Fact]
    public void Any_text_of_a_node_is_read_back_as_it_was() => NastyGraphs.ForEvery(graph =>
    {
        var records = Csv.Read(_writer.Files[0].Text(graph));
        Assert.Equal(graph.Nodes.Length + 1, records.Count);
        for (var i = 0; i < graph.Nodes.Length; i++)
        {
            var (node, cells) = (graph.Nodes[i], records[i + 1]);
            Assert.Equal<IEnumerable<string?>>([node.Id, NastyGraphs.Held(node.Label)], [cells[0], cells[2]]);
            Assert.Equal(NastyGraphs.Held(node.Article?.Path), cells[4]);
            Assert.Equal(Joined(node.Article?.Alternates ?? []), cells[5]);
            Assert.Equal(NastyGraphs.Held(node.Article?.ProductLine), cells[7]);
            Assert.Equal(Joined(node.Article?.Keywords ?? []), cells[8]);
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
            Assert.Equal<IEnumerable<string?>>([graph.Nodes[edge.Source].Id, graph.Nodes[edge.Target].Id], cells[..2]);
            Assert.Equal(NastyGraphs.Held(edge.Reference?.Title), cells[3]);
            Assert.Equal(NastyGraphs.Held(edge.Reference?.Section), cells[4]);
            Assert.Equal(Joined(edge.Versions.ToArray()), cells[7]);
        }
    });

    private static string? Joined(IReadOnlyList<string> texts) =>
        texts.Count == 0 ? null : string.Join('\u001F', texts.Select(NastyGraphs.Held));
}
