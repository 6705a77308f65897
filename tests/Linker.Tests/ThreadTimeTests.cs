using Xunit;
using Xunit.Sdk;

namespace Linker.Tests;

[Collection(ThreadTime.Alone)]
public class ThreadTimeTests
{
    [Fact]
    public void Work_that_grows_with_its_size_passes() => ThreadTime.AssertLinear(1_000_000, size => size, size => Count(size, 300));

    [Fact]
    public void Work_that_grows_with_its_square_fails() =>
        Assert.Throws<TrueException>(() => ThreadTime.AssertLinear(20_000, size => size, size => Count(size, size)));

    private static void Count(int outer, int inner)
    {
        var steps = 0;
        for (var i = 0; i < outer; i++)
        {
            for (var j = 0; j < inner; j++) steps = (steps * 31) ^ j;
        }

        GC.KeepAlive(steps);
    }
}
