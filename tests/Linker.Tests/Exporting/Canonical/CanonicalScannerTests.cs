using System.Globalization;
using System.Text;
using FsCheck.Fluent;
using Linker.Exporting.Canonical;
using Linker.Ground.Json;
using Xunit;

namespace Linker.Tests.Exporting.Canonical;

public class CanonicalScannerTests
{
    private delegate T Reading<out T>(ref CanonicalScanner json);

    [Fact]
    public void Strings_are_read_as_they_were_written() => Nasty.ForEvery(text =>
    {
        var written = Output.Of(output => output.WriteString(text));
        var wellFormed = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
        Assert.Equal(wellFormed, Read(written[1..], (ref CanonicalScanner json) => json.Text()));
    });

    [Theory]
    [InlineData("no end")]
    [InlineData("no end\\\"")]
    [InlineData("no end\\")]
    [InlineData("a line\n\"")]
    [InlineData("half a pair \\ud83d\"")]
    [InlineData("no such escape \\x\"")]
    public void Wrong_strings_fail(string json) => Assert.Null(Read(json, (ref CanonicalScanner scanner) => scanner.Text()));

    [Fact]
    public void Bytes_that_are_not_UTF8_fail()
    {
        var json = new CanonicalScanner([(byte)'"', 0xFF, (byte)'"'], 1, 3);
        json.Text();
        Assert.True(json.HasFailed);
    }

    [Theory]
    [InlineData("0", 0L)]
    [InlineData("2147483648", 2147483648L)]
    [InlineData("999999999999999999", 999999999999999999L)]
    [InlineData("1000000000000000000", null)]
    [InlineData("01", null)]
    [InlineData("-1", null)]
    [InlineData("", null)]
    public void Numbers_are_digits_without_a_zero_in_front(string json, long? number) =>
        Assert.Equal(number, Read<long?>(json, (ref CanonicalScanner scanner) => scanner.Number()));

    [Theory]
    [InlineData("1", 1)]
    [InlineData("2147483647", int.MaxValue)]
    [InlineData("2147483648", null)]
    [InlineData("0", null)]
    public void Ordinals_count_from_one_and_fit_into_31_bits(string json, int? number) =>
        Assert.Equal(number, Read<int?>(json, (ref CanonicalScanner scanner) => scanner.Ordinal()));

    [Fact]
    public void Dates_and_times_are_those_that_the_platform_reads()
    {
        var dates =
            from year in Gen.Choose(0, 2101)
            from month in Gen.Choose(0, 13)
            from day in Gen.Choose(0, 32)
            from format in Gen.Elements("{0:D4}-{1:D2}-{2:D2}", "{0:D4}-{1}-{2}", "{0}-{1:D2}-{2:D2}", "{1:D2}:{2:D2}", "{1}:{2}")
            select string.Format(CultureInfo.InvariantCulture, format, year, month, day);
        Generated.ForEvery(dates, count: 5000, text =>
        {
            DateOnly? date = DateOnly.TryParseExact(text, "yyyy-MM-dd", out var parsed) ? parsed : null;
            Assert.Equal(date, Read<DateOnly?>(text + '"', (ref CanonicalScanner json) => json.Date()));
            TimeOnly? time = TimeOnly.TryParseExact(text, "HH:mm", out var parsedTime) ? parsedTime : null;
            Assert.Equal(time, Read<TimeOnly?>(text + '"', (ref CanonicalScanner json) => json.Time()));
        });
    }

    [Fact]
    public void After_a_failure_nothing_matches_any_more()
    {
        var json = new CanonicalScanner("ab"u8, 0, 2);
        json.Expect("x"u8);
        Assert.False(json.Take("a"u8));
        Assert.True(json.HasFailed);
        Assert.True(json.IsAtEnd);
    }

    [Fact]
    public void Equal_strings_and_arrays_are_shared()
    {
        var texts = new RecentValues<string>();
        var arrays = new RecentValues<string[]>();
        var utf8 = "\"a]\",\"b\"]\"a]\",\"b\"]\"b\",\"c\"]\"b\",\"c\"]"u8;
        var json = new CanonicalScanner(utf8, 0, utf8.Length);
        string[][] read = [.. Enumerable.Range(0, 4).Select(_ => Array.Empty<string>())];
        for (var i = 0; i < read.Length; i++) read[i] = json.Texts(arrays, texts);
        Assert.Equal([["a]", "b"], ["a]", "b"], ["b", "c"], ["b", "c"]], read);
        Assert.Same(read[0][0], read[1][0]);
        Assert.Same(read[2], read[3]);
    }

    private static T? Read<T>(string text, Reading<T> read)
    {
        var utf8 = Encoding.UTF8.GetBytes('"' + text);
        var json = new CanonicalScanner(utf8, 1, utf8.Length);
        var value = read(ref json);
        return json.HasFailed || !json.IsAtEnd ? default : value;
    }
}
