using System.Text;
using Linker.Checking.Reports;
using Xunit;

namespace Linker.Tests.Checking.Reports;

/// <summary>
/// Every format's whole output is committed under <c>expected</c>, so that a change of a format that is promised as stable
/// is seen in review. Where a test fails, what was written lies in <c>actual</c> beside the test's assembly.
/// </summary>
public class ExpectedReportsTests
{
    public static TheoryData<string> Formats => [.. ReportWriters.All.Select(writer => writer.Format)];

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_sample_is_written_to_the_byte_as_committed(string format)
    {
        Assert.True(ReportWriters.TryFind(format, out var writer));
        var actual = writer.Bytes(SampleReport.Report);
        var folder = Path.Combine(AppContext.BaseDirectory, "actual");
        Directory.CreateDirectory(folder);
        File.WriteAllBytes(Path.Combine(folder, writer.FileName), actual);
        var expected = Path.Combine(AppContext.BaseDirectory, "Checking/Reports/expected", writer.FileName);
        Assert.True(File.Exists(expected), $"no {expected}; {folder} has what was written");
        Assert.Equal(File.ReadAllText(expected), Encoding.UTF8.GetString(actual));
        Assert.Equal(File.ReadAllBytes(expected), actual);
    }
}
