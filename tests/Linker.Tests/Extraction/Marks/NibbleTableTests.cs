using System.Runtime.Intrinsics;
using Linker.Extraction.Marks;
using Xunit;

namespace Linker.Tests.Extraction.Marks;

public class NibbleTableTests
{
    [Fact]
    public void A_byte_is_in_the_sets_that_have_both_of_its_halves()
    {
        string[] sets = ["aA", "1", "", "\u00FF", "b2", "", "", "~"];
        var table = new NibbleTable(sets);
        for (var first = 0; first < 256; first += Vector256<byte>.Count)
        {
            var found = table.FindSets(Vector256.Create((byte)first) + Vector256<byte>.Indices);
            for (var i = 0; i < Vector256<byte>.Count; i++) Assert.Equal(Expected(sets, first + i), found[i]);
        }
    }

    private static int Expected(string[] sets, int value) => Enumerable.Range(0, sets.Length)
        .Where(set => sets[set].Any(one => one % 16 == value % 16) && sets[set].Any(one => one / 16 == value / 16))
        .Sum(set => 1 << set);
}
