using Linker.Graph;
using Xunit;

namespace Linker.Tests.Graph;

public class LabelVotesTests
{
    [Theory]
    [InlineData("b", "b")]
    [InlineData("a b b", "b")]
    [InlineData("b a", "a")]
    [InlineData("b a B", "B")]
    [InlineData("c a b a b", "a")]
    public void The_commonest_spelling_wins_and_ties_go_to_the_first_ordinally(string spellings, string winner)
    {
        var votes = new LabelVotes(4);
        foreach (var spelling in spellings.Split(' ')) votes.Add(3, spelling);
        Assert.Equal((string?[])[null, null, null, winner], votes.Winners().AsEnumerable());
    }

    [Fact]
    public void Votes_may_come_several_at_a_time()
    {
        var votes = new LabelVotes(1);
        votes.Add(0, "a", 2);
        votes.Add(0, "b");
        votes.Add(0, "b", 3);
        Assert.Equal("b", votes.Winners()[0]);
    }
}
