using FsCheck.Fluent;
using Linker.Checking.Titles;
using Xunit;

namespace Linker.Tests.Checking.Titles;

public class NumberSlipTests
{
    [Theory]
    [InlineData("Q191914", "Q191014")] // wrong
    [InlineData("Q152743", "Q152734")] // swapped
    [InlineData("Q15834", "Q158364")] // dropped
    [InlineData("Q97320", "Q973220")] // dropped, where it was doubled
    [InlineData("Q997320", "Q97320")] // doubled
    public void One_slip_is_recognized(string written, string meant) => Assert.True(NumberSlip.IsOne(written, meant));

    [Theory]
    [InlineData("Q191014", "Q191014")]
    [InlineData("Q191915", "Q191014")]
    [InlineData("Q147352", "Q152734")]
    [InlineData("Q973205", "Q97320")] // a digit too many that repeats none
    [InlineData("X97320", "Q97320")]
    [InlineData("Q1", "")]
    public void Anything_else_is_not(string written, string meant) => Assert.False(NumberSlip.IsOne(written, meant));

    [Fact]
    public void Every_single_slip_is_recognized() => Generated.Always(
        Gen.Choose(10000, 999999).SelectMany(number => Gen.Choose(0, 4).SelectMany(at =>
            Gen.Choose(0, 9).Select(digit => (Id: $"Q{number}", At: at + 1, Digit: digit)))),
        count: 1_000,
        sample =>
        {
            var (id, at, digit) = sample;
            string[] slips =
            [
                $"{id[..at]}{digit}{id[(at + 1)..]}",
                id.Remove(at, 1),
                id.Insert(at, id[at].ToString()),
                at + 1 < id.Length ? $"{id[..at]}{id[at + 1]}{id[at]}{id[(at + 2)..]}" : id,
            ];
            return slips.All(slip => slip == id || NumberSlip.IsOne(slip, id));
        });
}
