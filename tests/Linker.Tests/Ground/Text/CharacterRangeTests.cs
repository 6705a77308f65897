using Linker.Ground.Text;
using Xunit;

namespace Linker.Tests.Ground.Text;

public class CharacterRangeTests
{
    [Fact]
    public void Both_ends_belong_to_a_range()
    {
        var values = CharacterRange.From('b', 'd');
        Assert.Equal("bcd", string.Concat("abcde".Where(values.Contains)));
    }

    [Fact]
    public void Some_characters_may_be_left_out()
    {
        var values = CharacterRange.From('b', 'f', without: "cez");
        Assert.Equal("bdf", string.Concat("abcdefgz".Where(values.Contains)));
    }
}
