using Linker.Articles;
using Linker.Ground.Text;
using Xunit;

namespace Linker.Tests.Articles;

public class KnowledgeBaseIdsTests
{
    private readonly KnowledgeBaseIds _ids = new();

    [Theory]
    [InlineData("Q150047", 7)]
    [InlineData("Q97320", 6)]
    [InlineData("KB150047", 8)]
    [InlineData("KB97320", 7)]
    [InlineData("Q150047PC", 7)]
    [InlineData("Q150047Q150048", 7)]
    [InlineData("Q1500", 0)]
    [InlineData("Q1500470", 0)]
    [InlineData("q150047", 0)]
    [InlineData("kb150047", 0)]
    [InlineData("K150047", 0)]
    [InlineData("QB150047", 0)]
    [InlineData(" Q150047", 0)]
    [InlineData("Q 150047", 0)]
    [InlineData("Q\u0661\u0662\u0663\u0664\u0665", 0)]
    [InlineData("KB", 0)]
    [InlineData("K", 0)]
    [InlineData("Q", 0)]
    [InlineData("", 0)]
    public void An_id_is_a_prefix_and_five_or_six_digits(string text, int length) =>
        Assert.Equal(length, _ids.MatchLength(text));

    [Theory]
    [InlineData("Q150047", "Q150047")]
    [InlineData("KB150047", "Q150047")]
    [InlineData("KB97320", "Q97320")]
    public void Both_prefixes_name_the_same_article(string written, string canonical) =>
        Assert.Equal(canonical, _ids.Canonicalize(written, new StringPool()));

    [Theory]
    [InlineData("Q150047", true)]
    [InlineData("KB150047", true)]
    [InlineData("Q150047.", false)]
    [InlineData("Q1500", false)]
    [InlineData("", false)]
    public void All_of_a_text_may_be_an_id(string text, bool isId) => Assert.Equal(isId, _ids.IsId(text));

    [Fact]
    public void No_id_is_missed()
    {
        const string text = "xx KB12345 QQ Q123456";
        var found = new List<string>();
        for (var i = 0; _ids.IndexOfCandidate(text.AsSpan(i)) is >= 0 and var offset; i++)
        {
            i += offset;
            found.Add(text.Substring(i, _ids.MatchLength(text.AsSpan(i))));
        }

        Assert.Equal(["KB12345", "", "", "Q123456"], found);
    }
}
