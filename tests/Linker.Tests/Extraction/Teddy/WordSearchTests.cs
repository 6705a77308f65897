using System.Runtime.Intrinsics;
using System.Text;
using Linker.Extraction;
using Linker.Extraction.Teddy;
using Xunit;

namespace Linker.Tests.Extraction.Teddy;

public class WordSearchTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    [InlineData(200)]
    public void Each_of_any_number_of_words_is_found(int count)
    {
        string[] words = [.. Enumerable.Range(0, count).Select(number => $"{(char)('a' + number % 26)}{number}word")];
        var search = new WordSearch([.. words.Select(word => new WordFingerprint(MarkKind.OfferWord, word))]);
        foreach (var word in words)
        {
            Assert.Equal("3", Places(search, $"?? {word.ToUpperInvariant()} ??"));
            Assert.Equal("", Places(search, $"?? {word[..^1]}- ??"));
        }
    }

    [Fact]
    public void Words_with_one_fingerprint_are_told_apart()
    {
        var search = new WordSearch(
        [
            new WordFingerprint(MarkKind.OfferWord, "ee fixes"),
            new WordFingerprint(MarkKind.OfferWord, "oo fixes"),
        ]);
        Assert.Equal("1", Places(search, " oo fixes"));
        Assert.Equal("0 8", Places(search, "ee fixesoo fixes"));
    }

    private static string Places(WordSearch search, string text)
    {
        var bytes = Encoding.Latin1.GetBytes(text.PadRight(64, '\0'));
        var found = search.FindIn(ref bytes[0]);
        var marks = new TextMarks();
        for (var i = 0; i < Vector256<byte>.Count; i++)
        {
            if (found[i] != 0) search.AddWords(BitConverter.ToUInt32(bytes, i), text, i, marks);
        }

        return string.Join(' ', marks.Of(MarkKind.OfferWord).ToArray());
    }
}
