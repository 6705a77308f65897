using Linker.Checking.Findings;
using Linker.Configuration;
using Linker.Tests.Checking;
using Xunit;

namespace Linker.Tests.Configuration;

public class LinkerConfigurationTests
{
    private const string Json = """
        {
          "rules": { "LNK001": "warning" },
          "overrides": [
            { "paths": ["old/**", "*.TXT"], "rules": { "LNK001": "off", "LNK008": "info" } },
            { "paths": ["old/but/"], "rules": { "LNK001": "error" } },
          ],
        }
        """;

    [Theory]
    [InlineData("/base/project/kb/a.md", Severity.Warning)]
    [InlineData("/base/project/old/kb/a.md", Severity.Off)]
    [InlineData("/base/project/kb/deep/A.TXT", Severity.Off)]
    [InlineData("/base/project/old/but/a.md", Severity.Error)]
    [InlineData("/base/project/kb.zip/150/A.TXT", Severity.Off)]
    [InlineData("/base/project/kb/old/a.md", Severity.Warning)]
    [InlineData("/elsewhere/old/a.md", Severity.Warning)]
    public void The_last_override_that_speaks_of_a_path_counts(string path, Severity severity) =>
        Assert.Equal(severity, Read(Json, "/base/project/linker.json").SeverityOf(SomeRules.Missing, path));

    [Fact]
    public void Relative_paths_are_relative_to_the_working_directory()
    {
        var configuration = Read(Json, Path.Combine(Directory.GetCurrentDirectory(), "linker.json"));
        Assert.Equal(Severity.Off, configuration.SeverityOf(SomeRules.Missing, "old/a.md"));
        Assert.Equal(Severity.Off, configuration.SeverityOf(SomeRules.Missing, "./old/a.md"));
        var above = Read(Json, Path.Combine(Path.GetDirectoryName(Directory.GetCurrentDirectory())!, "linker.json"));
        Assert.Equal(Severity.Warning, above.SeverityOf(SomeRules.Missing, "old/a.md"));
        Assert.Equal(Severity.Off, above.SeverityOf(SomeRules.Missing, "../old/a.md"));
    }

    [Theory]
    [InlineData(FailOn.Error, Severity.Error)]
    [InlineData(FailOn.Warning, Severity.Warning)]
    [InlineData(FailOn.Any, Severity.Info)]
    [InlineData(FailOn.Never, null)]
    public void A_check_fails_from_a_severity_on(FailOn failOn, Severity? least)
    {
        foreach (var severity in Enum.GetValues<Severity>())
            Assert.Equal(severity >= least, failOn.IsReachedBy(severity));
    }

    private static LinkerConfiguration Read(string text, string path) => ConfigurationReader.Read(text, path, SomeRules.All);
}
