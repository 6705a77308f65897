using Linker.Ground.Text;
using Xunit;

namespace Linker.Tests.Ground.Text;

public class AsciiTextTests
{
    [Theory]
    [InlineData("", false, false, false, true)]
    [InlineData("09", true, false, false, true)]
    [InlineData("/:", false, false, false, false)]
    [InlineData("az", false, true, false, false)]
    [InlineData("AZ", false, false, true, false)]
    [InlineData("@[`{", false, false, false, false)]
    [InlineData("\u0661\u00E9\u00C9", false, false, false, false)]
    [InlineData("xY1", true, true, true, false)]
    public void Letters_and_digits_are_those_of_ascii(
        string text, bool hasDigit, bool hasSmallLetter, bool hasCapital, bool isDigits) => Assert.Equal(
        (hasDigit, hasSmallLetter, hasCapital, isDigits),
        (AsciiText.HasDigit(text), AsciiText.HasSmallLetter(text), AsciiText.HasCapital(text), AsciiText.IsDigits(text)));

    [Theory]
    [InlineData("12345x", 9, 5)]
    [InlineData("12345", 3, 3)]
    [InlineData("x1", 9, 0)]
    [InlineData("", 9, 0)]
    public void Digits_are_counted_as_far_as_is_asked(string text, int most, int count) =>
        Assert.Equal(count, AsciiText.CountDigits(text, most));
}
