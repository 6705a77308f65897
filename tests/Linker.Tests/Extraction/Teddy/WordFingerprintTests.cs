using Linker.Extraction;
using Linker.Extraction.Teddy;
using Xunit;

namespace Linker.Tests.Extraction.Teddy;

public class WordFingerprintTests
{
    [Theory]
    [InlineData("://", "://")]
    [InlineData("name", "name")]
    [InlineData("the quick", "quic")]
    [InlineData("seven oxen", "oxen")]
    [InlineData("http:/", "tp:/")]
    public void It_is_the_rarest_part_of_a_word(string word, string fingerprint) =>
        Assert.Equal(fingerprint, new WordFingerprint(MarkKind.Address, word).Text);

    [Theory]
    [InlineData("fix ", 0, "fF")]
    [InlineData("FIX ", 0, "fF")]
    [InlineData("fix ", 3, "  ")]
    public void Both_cases_of_a_letter_are_one(string word, int index, string characters) =>
        Assert.Equal(characters, new WordFingerprint(MarkKind.Address, word).CharactersAt(index));

    [Fact]
    public void Behind_a_short_word_anything_may_stand() =>
        Assert.Equal(256, new WordFingerprint(MarkKind.Address, "://").CharactersAt(3).Distinct().Count());

    [Fact]
    public void Three_bytes_are_the_key_whatever_their_case()
    {
        var key = new WordFingerprint(MarkKind.Address, "fix").Key;
        Assert.Equal(key, WordFingerprint.KeyOf(0x7A_58_49_46)); // FIXz
        Assert.Equal(key, WordFingerprint.KeyOf(0x00_78_69_66)); // fix
        Assert.NotEqual(key, WordFingerprint.KeyOf(0x7A_58_49_47)); // GIXz
        Assert.NotEqual(0u, WordFingerprint.KeyOf(0));
    }

    [Theory]
    [InlineData("a FIXED disk", 2, "2")]
    [InlineData("a fixes disk", 2, "")]
    [InlineData("a fix", 2, "")]
    public void A_word_is_added_where_all_of_it_stands(string text, int start, string places)
    {
        var word = new WordFingerprint(MarkKind.Correction, "fixed");
        var marks = new TextMarks();
        word.AddWord(text, start + "fixed".IndexOf(word.Text, StringComparison.Ordinal), marks);
        Assert.Equal(places, string.Join(' ', marks.Of(MarkKind.Correction).ToArray()));
    }

    [Fact]
    public void A_word_that_would_begin_before_the_text_is_none()
    {
        var marks = new TextMarks();
        new WordFingerprint(MarkKind.Correction, "seven oxen").AddWord("oxen", 0, marks);
        Assert.True(marks.Of(MarkKind.Correction).IsEmpty);
    }
}
