using System.Text;
using Linker.Exporting.Tables;
using Linker.Graph;
using Xunit;

namespace Linker.Tests.Exporting.Tables;

public class CsvRecordsTests
{
    [Fact]
    public void An_absent_value_has_no_quotes_and_an_empty_text_has() => Assert.Equal("""
        head
        ,"",,,
        true,12,2001-08-09,"a",

        """, Written(csv =>
    {
        csv.Text(null);
        csv.Text("");
        csv.Boolean(null);
        csv.Number(null);
        csv.Date(null);
        csv.EndRecord();
        csv.Boolean(true);
        csv.Number(12);
        csv.Date(new DateOnly(2001, 8, 9));
        csv.Text("a");
        csv.Json(ReadOnlySpan<string>.Empty);
        csv.EndRecord();
    }));

    [Fact]
    public void Lists_and_rows_are_JSON_whose_quotes_are_doubled() => Assert.Equal("""""
        head
        "[""a"",""b,\""c\""""]","[{""size"":1,""platform"":""x86""},{}]"

        """"", Written(csv =>
    {
        csv.Json(["a", "b,\"c\""]);
        csv.Json([new FileVersion(null, null, 1, null, "x86"), default]);
        csv.EndRecord();
    }));

    [Fact]
    public void Lists_may_be_longer_than_any_buffer()
    {
        string[] texts = [.. Enumerable.Range(0, 2000).Select(number => new string('"', number % 300))];
        var written = Written(csv =>
        {
            csv.Json(texts);
            csv.EndRecord();
        });
        Assert.Equal(texts, System.Text.Json.JsonSerializer.Deserialize<string[]>(Csv.Read(written)[1][0]!));
    }

    private static string Written(Action<CsvRecords> write)
    {
        using var memory = new MemoryStream();
        using var csv = new CsvRecords(memory, "head"u8);
        write(csv);
        csv.Flush();
        return Encoding.UTF8.GetString(memory.ToArray());
    }
}
