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
        var votes = new LabelVotes();
        foreach (var spelling in spellings.Split(' ')) votes.Add(3, spelling);
        Assert.Equal(winner, votes.Winner(3));
    }

    [Fact]
    public void Without_votes_there_is_no_winner()
    {
        var votes = new LabelVotes();
        votes.Add(1, "a");
        Assert.Null(votes.Winner(0));
        Assert.Null(votes.Winner(2));
    }
}
