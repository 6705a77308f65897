using System.Text;
using Linker.Exporting.Json;
using Xunit;

namespace Linker.Tests.Exporting.Json;

public class IdTableTests
{
    [Fact]
    public void Ids_are_numbered_in_order_however_many_there_are()
    {
        var table = new IdTable();
        for (var i = 0; i < 10_000; i++) Assert.True(table.TryAdd($"Q{i}"));
        for (var i = 0; i < 10_000; i++) Assert.Equal(i, table.Find(Encoding.UTF8.GetBytes($"Q{i}")));
        Assert.Equal(-1, table.Find("Q10000"u8));
        Assert.False(table.TryAdd("Q77"));
    }

    [Fact]
    public void Any_ids_are_told_apart() => Nasty.ForEveryList(ids =>
    {
        var table = new IdTable();
        var distinct = ids.Select(id => NastyGraphs.Held(id)!).Distinct().ToList();
        Assert.All(distinct, id => Assert.True(table.TryAdd(id)));
        Assert.All(distinct, id => Assert.False(table.TryAdd(id)));
        Assert.Equal(Enumerable.Range(0, distinct.Count), distinct.Select(id => table.Find(Encoding.UTF8.GetBytes(id))));
    });

    [Fact]
    public void An_id_longer_than_the_table_is_kept()
    {
        var table = new IdTable();
        Assert.True(table.TryAdd(new string('\u4E2D', 5000)));
        Assert.True(table.TryAdd(""));
        Assert.Equal(0, table.Find(Encoding.UTF8.GetBytes(new string('\u4E2D', 5000))));
        Assert.Equal(1, table.Find([]));
    }
}
