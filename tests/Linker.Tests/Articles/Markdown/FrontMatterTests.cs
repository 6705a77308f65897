using Linker.Articles;
using Linker.Articles.Markdown;
using Xunit;

namespace Linker.Tests.Articles.Markdown;

public class FrontMatterTests
{
    [Theory]
    [InlineData("---\na: b\n---\nrest", "a: b\n")]
    [InlineData("---\r\na: b\r\n---\r\nrest", "a: b\r\n")]
    [InlineData("---\ra: b\r---\rrest", "a: b\r")]
    [InlineData("--- \na: b\n--- \nrest", "a: b\n")]
    [InlineData("---\na: b\n...\nrest", "a: b\n")]
    [InlineData("---\n---\nrest", "")]
    public void It_stands_between_fences_at_the_very_beginning(string text, string yaml)
    {
        var length = FrontMatter.Find(text, out var found);
        Assert.Equal(("rest", yaml), (text[length..], found.ToString()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("---")]
    [InlineData("---\n")]
    [InlineData("---\na: b\n")]
    [InlineData("---\na: b\n----\n")]
    [InlineData("----\na: b\n---\n")]
    [InlineData("\n---\na: b\n---\n")]
    [InlineData(" ---\na: b\n---\n")]
    [InlineData("text\n---\na: b\n---\n")]
    public void Without_both_fences_there_is_none(string text) => Assert.Equal(0, FrontMatter.Find(text, out _));

    [Fact]
    public void The_closing_fence_may_end_the_document() => Assert.Equal(12, FrontMatter.Find("---\na: b\n---", out _));

    [Theory]
    [InlineData("title: word", "title=word@2")]
    [InlineData("title: \"Q990001: A # title\"", "title=Q990001: A # title@2")]
    [InlineData("\n\npermalink: /kb/990/Q990001/", "permalink=/kb/990/Q990001/@4")]
    [InlineData("a: b\r\nc: d\r\n", "a=b@2,c=d@3")]
    [InlineData("a: b\rc: d\r", "a=b@2,c=d@3")]
    [InlineData("a: \"\"", "a=@2")]
    [InlineData("a:  b  ", "a=b@2")]
    public void Plain_keys_have_their_value_and_line(string yaml, string read) => Assert.Equal(read, Read(yaml));

    [Theory]
    [InlineData("title: 'it''s'", "title=it's@2")]
    [InlineData("title: \"a \\\"b\\\" \\u00e9\"", "title=a \"b\" \u00E9@2")]
    [InlineData("title: word # remark", "title=word@2")]
    [InlineData("# remark\ntitle: word", "title=word@3")]
    [InlineData("tags: [kbone, kbtwo]", "tags=kbone kbtwo@2")]
    [InlineData("tags:\n- kbone\n- kbtwo\nid: Q990001", "tags=kbone kbtwo@2,id=Q990001@5")]
    [InlineData("title: >\n  folded\n  text\nid: x", "title=folded text\n@2,id=x@5")]
    [InlineData("title: one\n  two", "title=one two@2")]
    [InlineData("date: 2001-08-09", "date=2001-08-09@2")]
    [InlineData("id:", "id=@2")]
    [InlineData("more:\n  nested: x\nid: y", "id=y@4")]
    public void Other_yaml_is_read_as_yaml(string yaml, string read) => Assert.Equal(read, Read(yaml));

    [Theory]
    [InlineData("title: \"unclosed")]
    [InlineData("a: b: c")]
    [InlineData("[")]
    [InlineData("- a\n- b")]
    [InlineData("scalar")]
    [InlineData("a: *unknown")]
    [InlineData("")]
    public void What_is_no_mapping_says_nothing(string yaml) => Assert.Equal("", Read(yaml));

    [Fact]
    public void Plain_front_matter_is_read_as_the_yaml_library_reads_it()
    {
        var plain = 0;
        Generated.ForEvery(
        Generated.TextsOf(
            "title: ", "key", "id: ", "Q990001", "A: ", "word", " ", "  ", "\n", "\r\n", "\"", "\"text\"", "\"x: y # z\"", "'",
            ":", ": ", "#", " #", "/", "-", "- ", ",", "[", "]", "{", "}", "|", ">", "&", "*", "!", "%", "@", "`", "\\", "?",
            "true", "null", "~", "1.0", "\u00A0", "\u00E9", "\t", "_", "^", "_key: "),
        count: 20_000,
        yaml =>
        {
            if (!FrontMatter.IsPlain(yaml)) return;
            plain++;
            var read = Read(yaml);
            // The same key twice is no YAML; see the test below.
            var keys = read.Split(',').Select(line => line.Split('=')[0]).ToList();
            if (keys.Distinct().Count() == keys.Count) Assert.Equal(Read(yaml, isPlain: false), read);
        });
        Assert.InRange(plain, 500, 20_000);
    }

    [Fact]
    public void Of_a_key_that_comes_twice_both_are_told() => Assert.Equal("a=b@2,a=c@3", Read("a: b\na: c"));

    private static string Read(string yaml, bool isPlain = true)
    {
        var read = new List<string>();
        void Receive(Article article, ReadOnlySpan<char> key, ReadOnlySpan<char> value, int line) => read.Add($"{key}={value}@{line}");
        if (isPlain) FrontMatter.TryRead(yaml, new Article(), Receive);
        else FrontMatter.TryReadYaml(yaml, new Article(), Receive);
        return string.Join(',', read);
    }
}
