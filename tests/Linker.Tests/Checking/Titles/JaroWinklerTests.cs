using Linker.Checking.Titles;
using Xunit;

namespace Linker.Tests.Checking.Titles;

public class JaroWinklerTests
{
    /// <summary>The examples of Winkler's paper, whose strings are surnames.</summary>
    [Theory]
    [InlineData("martha", "marhta", 0.961)]
    [InlineData("dwayne", "duane", 0.840)]
    [InlineData("dixon", "dicksonx", 0.813)]
    [InlineData("jones", "johnson", 0.832)]
    [InlineData("abc", "abc", 1)]
    [InlineData("abc", "xyz", 0)]
    [InlineData("", "", 1)]
    [InlineData("", "a", 0)]
    public void Known_similarities(string left, string right, double expected)
    {
        Assert.Equal(expected, JaroWinkler.Similarity(left, right), 0.0006);
        Assert.Equal(expected, JaroWinkler.Similarity(right, left), 0.0006);
    }
}
