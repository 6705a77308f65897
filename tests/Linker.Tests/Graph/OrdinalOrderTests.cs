using FsCheck.Fluent;
using Linker.Graph;
using Xunit;

namespace Linker.Tests.Graph;

public class OrdinalOrderTests
{
    private static readonly FsCheck.Gen<string> Texts =
        Generated.TextsOf("a", "A", "b", "\0", "\u00FE", "\u00FF", "\u0100", "\uFFFF", "\U0001F600", "abcdefgh");

    [Fact]
    public void A_lower_text_never_has_a_higher_key() => Generated.Always(
        Texts.Two(),
        2000,
        pair => Math.Sign(string.CompareOrdinal(pair.Item1, pair.Item2))
            * OrdinalOrder.Key(pair.Item1, 0).CompareTo(OrdinalOrder.Key(pair.Item2, 0)) >= 0);

    [Fact]
    public void A_key_tells_texts_apart_by_their_first_eight_characters()
    {
        Assert.True(OrdinalOrder.Key("Q150047", 0) < OrdinalOrder.Key("Q150048", 0));
        Assert.True(OrdinalOrder.Key("file:abcdefgh", 5) < OrdinalOrder.Key("file:abcdefgi", 5));
        Assert.Equal(OrdinalOrder.Key("abcdefghi", 0), OrdinalOrder.Key("abcdefghj", 0));
    }

    [Fact]
    public void Sorting_gives_the_ordinal_order() => Generated.ForEvery(Texts.ListOf(), 300, texts =>
    {
        var all = texts.ToArray();
        var order = OrdinalOrder.Sort(
            Array.ConvertAll(all, static text => OrdinalOrder.Key(text, 0)),
            (left, right) => string.CompareOrdinal(all[left], all[right]));
        Assert.Equal(all.Order(StringComparer.Ordinal), order.Select(place => all[place]));
    });
}
