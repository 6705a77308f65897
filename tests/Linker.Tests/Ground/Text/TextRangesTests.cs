using Linker.Ground.Text;
using Xunit;

namespace Linker.Tests.Ground.Text;

public class TextRangesTests
{
    [Fact]
    public void A_range_holds_its_first_character_and_not_the_one_behind_its_last()
    {
        var ranges = new TextRanges();
        ranges.Add(3, 5);
        Assert.Equal([false, true, true, false], Enumerable.Range(2, 4).Select(ranges.Contains));
    }

    [Fact]
    public void Ranges_may_be_added_in_any_order()
    {
        var ranges = new TextRanges();
        ranges.Add(8, 9);
        ranges.Add(1, 2);
        Assert.True(ranges.Contains(1));
        ranges.Add(4, 6);
        Assert.Equal([1, 4, 5, 8], Enumerable.Range(0, 10).Where(ranges.Contains));
    }

    [Fact]
    public void Without_ranges_nothing_is_held()
    {
        var ranges = new TextRanges();
        Assert.False(ranges.Contains(0));
        ranges.Add(5, 6);
        ranges.Add(1, 2);
        ranges.Clear();
        Assert.DoesNotContain(Enumerable.Range(0, 10), ranges.Contains);
    }

    [Fact]
    public void An_empty_range_holds_nothing()
    {
        var ranges = new TextRanges();
        ranges.Add(3, 3);
        Assert.False(ranges.Contains(3));
    }
}
