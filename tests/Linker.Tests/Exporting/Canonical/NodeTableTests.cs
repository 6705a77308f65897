using System.Text;
using Linker.Exporting.Canonical;
using Linker.Exporting.Json;
using Linker.Graph;
using Xunit;

namespace Linker.Tests.Exporting.Canonical;

public class NodeTableTests
{
    [Fact]
    public void Every_node_is_found_by_its_id_and_no_other()
    {
        var ids = Ids(10_000).ToArray();
        var table = Table(ids);
        Assert.All(ids, (id, i) => Assert.Equal(i, table.Find(Encoding.UTF8.GetBytes(id))));
        Assert.Equal(-1, table.Find("keyword:other"u8));
        Assert.Equal(-1, table.Find(""u8));
        Assert.Equal(-1, Table([]).Find("keyword:other"u8));
    }

    [Fact]
    public void A_graph_whose_ids_were_chosen_to_clash_is_read_all_the_same()
    {
        // One place of 1024, which 400 nodes need.
        var clashing = Ids(1_000_000).Where(id => ByteHash.Of(Encoding.UTF8.GetBytes(id)) % 1024 == 1).Take(400).ToArray();
        var graph = new KnowledgeGraph([.. clashing.Select(id => new Node(id, NodeKind.Keyword, id))], [], KindSet.BuiltIn);
        var json = new JsonGraphWriter().Bytes(graph);
        Assert.Null(CanonicalGraph.TryRead(json, jobs: 1, pieceSize: 1000));
        Assert.Equal(json, new JsonGraphWriter().Bytes(JsonGraphReader.Read(json)));
    }

    private static IEnumerable<string> Ids(int count) => Enumerable.Range(0, count).Select(i => $"keyword:kb{i:D7}");

    private static NodeTable Table(string[] ids)
    {
        var utf8 = Encoding.UTF8.GetBytes(string.Concat(ids));
        var table = new NodeTable(ids.Length);
        for (var (i, start) = (0, 0); i < ids.Length; start += ids[i++].Length)
        {
            table.Set(i, new Node(ids[i], NodeKind.Keyword, ""), new RawText(start, ids[i].Length, IsPlain: true), utf8);
        }

        Assert.True(table.TryIndex(utf8));
        return table;
    }
}
