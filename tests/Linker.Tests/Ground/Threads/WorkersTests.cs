using Linker.Ground.Threads;
using Xunit;

namespace Linker.Tests.Ground.Threads;

public class WorkersTests
{
    [Theory]
    [InlineData(10, 3)]
    [InlineData(2, 5)]
    [InlineData(0, 2)]
    [InlineData(int.MaxValue, 7)]
    public void Shares_follow_one_another_and_differ_by_one_at_most(int count, int pieces)
    {
        var end = 0;
        for (var piece = 0; piece < pieces; piece++)
        {
            var share = Workers.Share(count, pieces, piece);
            Assert.Equal(end, share.Start);
            Assert.InRange(share.End - share.Start, count / pieces, count / pieces + 1);
            end = share.End;
        }

        Assert.Equal(count, end);
    }

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
