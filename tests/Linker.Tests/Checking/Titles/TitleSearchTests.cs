using FsCheck;
using FsCheck.Fluent;
using Linker.Checking.Titles;
using Xunit;

namespace Linker.Tests.Checking.Titles;

public class TitleSearchTests
{
    private static readonly string[] Titles =
    [
        "XADM: Message Store Stops When the Log Drive Is Full",
        "XADM: Message Store Starts Slowly After a Cold Boot",
        "How to Obtain the Latest Carrier 5.5 Service Pack",
        "How to Obtain the Latest Carrier 5.0 Service Pack",
        "WD97: Spelling Checker Skips E-mail Addresses in Notes",
        "Golf: System Requirements",
        "Zone: System Requirements",
        "SMS: Remote Control Agent Does Not Start on Clients That Have Mor",
        .. Enumerable.Range(0, 60).Select(i => $"How to Tell the Log of the Latest Service Number{i}"),
    ];

    private static readonly TitleIndex Index = new(Titles);

    [Theory]
    [InlineData("Message Store Stops When the Log Drive Is Full", 0)]
    [InlineData("BUG: message store stops when the log drive is full.", 0)]
    [InlineData("XADM: Mesage Store Stops when the Log Drive is Full", 0)]
    [InlineData("How to Obtain the Latest Carrier 5.0 Service Pack", 3)]
    [InlineData("WD: Spelling Checker Skips Email Addresses in Notes", 4)]
    [InlineData("Golf: System Requirements", 5)]
    [InlineData("SMS: Remote Control Agent Does Not Start on Clients That Have More Than 64 MB of Memory", 7)]
    public void The_title_is_the_first_match(string cited, int expected)
    {
        var matches = new TitleSearch(Index).Find(cited, 0.9);
        Assert.NotEqual(0, matches.Length);
        Assert.Equal(expected, matches[0].Ordinal);
    }

    [Theory]
    [InlineData("Dungeon: System Requirements")]
    [InlineData("Curtains Fall Behind the Stage")]
    [InlineData("")]
    public void What_is_nobodys_title_matches_nothing(string cited) => Assert.Equal(0, new TitleSearch(Index).Find(cited, 0.9).Length);

    [Fact]
    public void Numbers_tell_titles_apart()
    {
        var search = new TitleSearch(Index);
        Assert.InRange(search.Compare("How to Obtain the Latest Carrier 6.0 Service Pack", 3).Score, 0, 0.85);
        Assert.True(search.Compare("how to obtain the latest carrier 5.0 service pack", 3).IsSame);
    }

    [Fact]
    public void Scores_are_between_0_and_1_symmetric_and_1_for_a_title_itself() => Generated.Always(
        Word.ListOf().Select(words => string.Join(' ', words)).Two(),
        count: 2_000,
        pair =>
        {
            var search = new TitleSearch(new TitleIndex([pair.Item1, pair.Item2]));
            var there = search.Compare(pair.Item1, 1).Score;
            var back = search.Compare(pair.Item2, 0).Score;
            var self = search.Compare(pair.Item1, 0);
            return there is >= 0 and <= 1 && Math.Abs(there - back) < 1e-9
                && (self.IsSame || TitleNormalizer.Normalize(pair.Item1).Text.Length == 0);
        });

    private static Gen<string> Word => Gen.Elements(
        "store", "stores", "storing", "Message", "4.0", "5.0", "NT", "e-mail", "email", "XADM:", "a", "to", "[vc]", "&amp;", "C++");
}
