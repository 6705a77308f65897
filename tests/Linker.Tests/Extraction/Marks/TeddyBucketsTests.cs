using System.Runtime.Intrinsics;
using System.Text;
using Linker.Extraction.Marks;
using Xunit;

namespace Linker.Tests.Extraction.Marks;

public class TeddyBucketsTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    [InlineData(200)]
    public void Each_of_any_number_of_words_is_found(int count)
    {
        string[] words = [.. Enumerable.Range(0, count).Select(number => $"{(char)('a' + number % 26)}{number}word")];
        var search = new TeddyBuckets([.. words.Select(word => new MarkWord(MarkKind.OfferWord, word))]);
        foreach (var word in words)
        {
            Assert.Equal("3", Positions(search, $"?? {word.ToUpperInvariant()} ??"));
            Assert.Equal("", Positions(search, $"?? {word[..^1]}- ??"));
        }
    }

    [Fact]
    public void Words_with_one_fingerprint_are_told_apart()
    {
        var search = new TeddyBuckets(
        [
            new MarkWord(MarkKind.OfferWord, "ee fixes"),
            new MarkWord(MarkKind.OfferWord, "oo fixes"),
        ]);
        Assert.Equal("1", Positions(search, " oo fixes"));
        Assert.Equal("0 8", Positions(search, "ee fixesoo fixes"));
    }

    private static string Positions(TeddyBuckets search, string text)
    {
        var bytes = Encoding.Latin1.GetBytes(text.PadRight(64, '\0'));
        var found = search.FindIn(ref bytes[0]);
        var marks = new TextMarks();
        for (var i = 0; i < Vector256<byte>.Count; i++)
        {
            if (found[i] != 0) search.AddWords(BitConverter.ToUInt32(bytes, i), text, i, marks);
        }

        return string.Join(' ', marks.Positions(MarkKind.OfferWord).ToArray());
    }
}
