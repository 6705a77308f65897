using Linker.Ground.Text;
using Xunit;

namespace Linker.Tests.Ground.Text;

public class StringPoolTests
{
    private readonly StringPool _pool = new();

    [Fact]
    public void Equal_texts_are_one_string() => Assert.Same(_pool.Get("Windows"), _pool.Get("in Windows".AsSpan(3)));

    [Fact]
    public void Case_makes_a_difference() => Assert.NotEqual(_pool.Get("Windows"), _pool.Get("WINDOWS"));

    [Fact]
    public void Nothing_is_the_empty_string() => Assert.Same(string.Empty, _pool.Get([]));

    [Theory]
    [InlineData(200, true)]
    [InlineData(201, false)]
    public void Long_texts_are_not_kept(int length, bool isKept)
    {
        var text = new string('x', length);
        Assert.Equal(text, _pool.Get(text));
        Assert.Equal(isKept, ReferenceEquals(_pool.Get(text), _pool.Get(text)));
    }
}
