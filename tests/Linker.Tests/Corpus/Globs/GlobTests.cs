using System.Text;
using System.Text.RegularExpressions;
using Linker.Corpus.Globs;
using Xunit;

namespace Linker.Tests.Corpus.Globs;

public class GlobTests
{
    [Theory]
    [InlineData("*.md", "a.md")]
    [InlineData("*.md", ".md")]
    [InlineData("a?c", "abc")]
    [InlineData("a?c", "a\U0001F600c")]
    [InlineData("[a-c]x", "bx")]
    [InlineData("[!a-c]x", "dx")]
    [InlineData("[^a-c]x", "dx")]
    [InlineData("[]]", "]")]
    [InlineData("[a-]", "-")]
    [InlineData("[\\]x]", "]")]
    [InlineData("{a,b}.{md,txt}", "b.md")]
    [InlineData("{a/b,c}/*.md", "a/b/x.md")]
    [InlineData("{a,{b,c}d}", "cd")]
    [InlineData("a{,b}", "a")]
    [InlineData("[{]a,b}", "{a,b}")]
    [InlineData("\\*", "*")]
    [InlineData("\\{a,b}", "{a,b}")]
    [InlineData("**/x", "x")]
    [InlineData("**/x", "a/b/x")]
    [InlineData("a/**/x", "a/x")]
    [InlineData("a/**/x", "a/b/c/x")]
    [InlineData("a/**", "a/b/c")]
    [InlineData("**/a/**/b/**", "q/a/b/a/c/b/d")]
    [InlineData("a**b", "axxb")]
    [InlineData("a//b", "a/b")]
    public void A_glob_matches(string glob, string path) => Assert.True(Glob.Parse(glob).IsMatch(path));

    [Theory]
    [InlineData("*.md", "a.MD")]
    [InlineData("*.md", "b/a.md")]
    [InlineData("a?c", "ac")]
    [InlineData("a?c", "a/c")]
    [InlineData("[!a-c]x", "bx")]
    [InlineData("a*c", "a/c")]
    [InlineData("a/**", "a")]
    [InlineData("a**b", "ax/xb")]
    [InlineData("**/x", "ax")]
    [InlineData("\\*", "a")]
    public void A_glob_does_not_match(string glob, string path) => Assert.False(Glob.Parse(glob).IsMatch(path));

    [Theory]
    [InlineData("[a")]
    [InlineData("{a,b")]
    [InlineData("a\\")]
    [InlineData("{1,2,3,4}{1,2,3,4}{1,2,3,4}{1,2,3,4}{1,2,3,4}{1,2,3,4}")]
    public void A_malformed_glob_is_refused(string glob) => Assert.Throws<FormatException>(() => Glob.Parse(glob));

    [Fact]
    public void Braces_are_plain_characters_where_they_are_switched_off() =>
        Assert.True(Glob.Parse("{a,b}", braces: false).IsMatch("{a,b}"));

    [Theory]
    [InlineData("a/*/c", "a", true)]
    [InlineData("a/*/c", "a/b", true)]
    [InlineData("a/*/c", "a/b/c", false)]
    [InlineData("a/*/c", "b", false)]
    [InlineData("a/**/c", "a/x/y/z", true)]
    [InlineData("{a,b}/c", "b", true)]
    public void Only_folders_that_can_hold_a_match_are_worth_walking(string glob, string folder, bool expected) =>
        Assert.Equal(expected, Glob.Parse(glob).CanMatchBelow(folder));

    [Fact]
    public void Matching_agrees_with_a_regular_expression_for_random_globs_and_paths()
    {
        var random = new Random(19991231);
        var matches = 0;
        for (var i = 0; i < 20_000; i++)
        {
            var glob = Join(random, ["a", "b", "*", "?", "a*", "*b", "[ab]", "[!a]", "**", "**", "a**b", "*a*b"], 4);
            var path = Join(random, ["a", "b", "ab", "ba", "abab", "aab", "c"], 5);
            var expected = Regex.IsMatch(path, Translate(glob), RegexOptions.CultureInvariant);
            Assert.True(expected == Glob.Parse(glob).IsMatch(path), $"{glob} on {path}: expected {expected}");
            if (!expected) continue;
            matches++;
            for (var slash = path.IndexOf('/'); slash >= 0; slash = path.IndexOf('/', slash + 1))
                Assert.True(Glob.Parse(glob).CanMatchBelow(path.AsSpan(0, slash)), $"{glob} below {path[..slash]}");
        }

        Assert.InRange(matches, 1_000, 19_000);
    }

    private static string Join(Random random, string[] names, int most) =>
        string.Join('/', Enumerable.Range(0, random.Next(1, most + 1)).Select(_ => names[random.Next(names.Length)]));

    private static string Translate(string glob)
    {
        var regex = new StringBuilder("^");
        var names = glob.Split('/');
        for (var i = 0; i < names.Length; i++)
        {
            var isLast = i == names.Length - 1;
            if (names[i] == "**") regex.Append(isLast ? "[^/]+(/[^/]+)*" : "([^/]+/)*");
            else regex.Append(names[i].Replace("*", "[^/]*").Replace('?', '.').Replace("[!", "[^")).Append(isLast ? "" : "/");
        }

        return regex.Append('$').ToString();
    }
}
