using Linker.Graph;
using Xunit;

namespace Linker.Tests.Graph;

public class WorkersTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Every_piece_is_done_once(int jobs)
    {
        var done = new int[100];
        Workers.Run(done.Length, jobs, piece => Interlocked.Increment(ref done[piece]));
        Assert.All(done, count => Assert.Equal(1, count));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void The_error_of_the_first_piece_that_fails_is_thrown_as_it_is(int jobs)
    {
        var error = Assert.Throws<InvalidOperationException>(() => Workers.Run(10, jobs, piece =>
        {
            if (piece >= 2) throw new InvalidOperationException($"{piece}");
        }));
        Assert.Equal("2", error.Message);
    }
}
