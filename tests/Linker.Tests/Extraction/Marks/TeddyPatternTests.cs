using Linker.Extraction.Marks;
using Xunit;

namespace Linker.Tests.Extraction.Marks;

public class TeddyPatternTests
{
    [Theory]
    [InlineData("://", "://")]
    [InlineData("name", "name")]
    [InlineData("the quick", "quic")]
    [InlineData("seven oxen", "oxen")]
    [InlineData("http:/", "tp:/")]
    public void It_is_the_rarest_part_of_a_word(string word, string fingerprint) =>
        Assert.Equal(fingerprint, new TeddyPattern(new MarkWord(MarkKind.Address, word)).Fingerprint);

    [Theory]
    [InlineData("fix ", 0, "fF")]
    [InlineData("FIX ", 0, "fF")]
    [InlineData("fix ", 3, "  ")]
    public void Both_cases_of_a_letter_are_one(string word, int index, string characters) =>
        Assert.Equal(characters, new TeddyPattern(new MarkWord(MarkKind.Address, word)).CharactersAt(index));

    [Fact]
    public void Behind_a_short_word_anything_may_stand() =>
        Assert.Equal(256, new TeddyPattern(new MarkWord(MarkKind.Address, "://")).CharactersAt(3).Distinct().Count());

    [Fact]
    public void Three_bytes_are_the_key_whatever_their_case()
    {
        var key = new TeddyPattern(new MarkWord(MarkKind.Address, "fix")).Key;
        Assert.Equal(key, TeddyPattern.CreateKey(0x7A_58_49_46)); // FIXz
        Assert.Equal(key, TeddyPattern.CreateKey(0x00_78_69_66)); // fix
        Assert.NotEqual(key, TeddyPattern.CreateKey(0x7A_58_49_47)); // GIXz
        Assert.NotEqual(0u, TeddyPattern.CreateKey(0));
    }

    [Theory]
    [InlineData("a FIXED disk", 2, "2")]
    [InlineData("a fixes disk", 2, "")]
    [InlineData("a fix", 2, "")]
    public void A_word_is_added_where_all_of_it_stands(string text, int start, string positions)
    {
        var word = new TeddyPattern(new MarkWord(MarkKind.Correction, "fixed"));
        var marks = new TextMarks();
        word.AddWord(text, start + "fixed".IndexOf(word.Fingerprint, StringComparison.Ordinal), marks);
        Assert.Equal(positions, string.Join(' ', marks.Positions(MarkKind.Correction).ToArray()));
    }

    [Fact]
    public void A_word_that_would_begin_before_the_text_is_none()
    {
        var marks = new TextMarks();
        new TeddyPattern(new MarkWord(MarkKind.Correction, "seven oxen")).AddWord("oxen", 0, marks);
        Assert.True(marks.Positions(MarkKind.Correction).IsEmpty);
    }
}
