using Linker.Articles;
using Xunit;

namespace Linker.Tests.Articles;

public class CharacterRangeTests
{
    [Fact]
    public void Both_ends_belong_to_a_range()
    {
        var values = CharacterRange.From('b', 'd');
        Assert.Equal("bcd", string.Concat("abcde".Where(values.Contains)));
    }
}
