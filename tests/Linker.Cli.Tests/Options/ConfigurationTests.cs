using Linker.Cli.Tests.Support;
using Xunit;

namespace Linker.Cli.Tests.Options;

/// <summary>What <c>linker.json</c> says is heeded, and the command line is stronger.</summary>
public sealed class ConfigurationTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public ConfigurationTests()
    {
        _folder.WriteArticle("kb/new/a.txt", "Q100001", body: "See Q100999");
        _folder.WriteArticle("kb/old/b.txt", "Q100002", body: "See Q100999");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_file_is_found_upward_from_the_working_directory()
    {
        _folder.Write("linker.json", """{ "rules": { "LNK001": "warning" }, /* a comment */ }""");
        foreach (var directory in (string[])["", "kb", "kb/new"])
        {
            var result = ChildProcess.RunLinker(_folder[directory], "check", ".");
            Assert.Equal(0, result.Code);
            Assert.Contains(" warning LNK001 ", result.Output, StringComparison.Ordinal);
            Assert.Empty(result.Warnings);
        }

        _folder.Write("kb/linker.json", """{ "rulez": {} }""");
        Assert.Equal(
            "linker: error: ../linker.json:1: unknown key \"rulez\" (did you mean \"rules\"?); expected one of $schema, rules, "
                + "overrides, baseline, include, exclude, ignoreFiles, failOn, jobs, strict, kinds",
            Assert.Single(ChildProcess.RunLinker(_folder["kb/new"], "check", ".").ErrorLines));
        var named = ChildProcess.RunLinker(_folder["kb/new"], "check", ".", "-c", "../../linker.json");
        Assert.Equal(0, named.Code);
    }

    [Theory]
    [InlineData("{ \"failOn\": \"never\" }", 0)]
    [InlineData("{ \"failOn\": \"warning\", \"rules\": { \"missing-article\": \"warning\" } }", 1)]
    [InlineData("{ \"rules\": { \"LNK001\": \"info\" } }", 0)]
    [InlineData("{ \"overrides\": [{ \"paths\": [\"kb/**\"], \"rules\": { \"LNK001\": \"off\" } }] }", 0)]
    [InlineData("{ \"overrides\": [{ \"paths\": [\"old\"], \"rules\": { \"LNK001\": \"off\" } }] }", 1)]
    [InlineData("{ \"baseline\": \"linker-baseline.json\" }", 0)]
    [InlineData("{ \"jobs\": 1 }", 1)]
    [InlineData("{ \"exclude\": [\"old\", \"new\"] }", 2)]
    public void Every_key_is_heeded(string configuration, int code)
    {
        Assert.Equal(0, InProcess.Run("check", _folder["kb"], "--write-baseline", _folder["linker-baseline.json"]).Code);
        Assert.Equal(code, Check(configuration).Code);
    }

    [Theory]
    [InlineData("{ \"include\": [\"new/**\"] }", "1 article ")]
    [InlineData("{ \"exclude\": [\"old\"] }", "1 article ")]
    [InlineData("{ }", "1 article ")]
    [InlineData("{ \"ignoreFiles\": false }", "2 articles ")]
    [InlineData("{ \"overrides\": [{ \"paths\": [\"new\"], \"rules\": { \"LNK001\": \"warning\" } }], \"ignoreFiles\": false }", "1 error, 1 warning")]
    public void What_is_read_and_how_it_counts_can_be_configured(string configuration, string expected)
    {
        _folder.Write("kb/.linkerignore", "old\n");
        Assert.Contains(expected, Check(configuration).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ \"include\": [\"new/**\"] }", "--include", "**", "2 articles ")]
    [InlineData("{ \"exclude\": [\"old\"] }", "--exclude", "none", "2 articles ")]
    [InlineData("{ \"failOn\": \"never\" }", "--fail-on", "error", "2 articles ")]
    [InlineData("{ \"jobs\": 3 }", "-j", "1", "2 articles ")]
    public void The_command_line_is_stronger(string configuration, string option, string value, string expected)
    {
        var result = Check(configuration, option, value);
        Assert.Equal(1, result.Code);
        Assert.Contains(expected, result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Strict_is_heeded_and_by_build_and_extract_too()
    {
        _folder.Write("kb/empty.txt", "");
        _folder.Write("c.json", """{ "strict": true }""");
        foreach (var command in (string[])["check", "build", "extract"])
        {
            var result = InProcess.Run(command, _folder["kb"], "-c", _folder["c.json"], "-o", _folder["out"]);
            Assert.Equal(2, result.Code);
            Assert.False(Path.Exists(_folder["out"]));
        }
    }

    [Fact]
    public void Linkers_own_files_are_no_articles()
    {
        _folder.Write("kb/linker.json", "{}");
        _folder.Write("kb/linker-baseline.json", "{}");
        var result = InProcess.Run("check", _folder["kb"]);
        Assert.Empty(result.Warnings);
        Assert.Contains("Read   2 documents with 2 articles, passed over 0", result.ErrorLines);
    }

    [Theory]
    [InlineData("{ \"rules\": { \"LNK099\": \"off\" } }", "unknown rule \"LNK099\" (did you mean \"LNK009\"?); expected one of LNK001 missing-article, ")]
    [InlineData("{ \"rules\": { \"LNK001\": \"fatal\" } }", "\"LNK001\" is \"fatal\"; expected one of \"error\", \"warning\", \"info\", \"off\"")]
    [InlineData("{ \"jobs\": 0 }", "\"jobs\" is 0; expected a whole number from 1 to 1024")]
    [InlineData("{ \"strict\": 1 }", "\"strict\" is 1; expected true or false")]
    [InlineData("{", "no JSON: ")]
    [InlineData("[]", "the configuration is an array; expected an object")]
    public void A_wrong_file_is_one_line_with_its_place(string configuration, string reason)
    {
        var result = Check(configuration);
        Assert.Equal((2, ""), (result.Code, result.Output));
        Assert.StartsWith(
            $"linker: error: {_folder["c.json"]}:1: {reason}", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_one_line()
    {
        foreach (var command in (string[])["check", "build", "extract"])
        {
            var result = InProcess.Run(command, _folder["kb"], "-c", _folder["gone.json"]);
            Assert.Equal((2, ""), (result.Code, result.Output));
            Assert.StartsWith(
                $"linker: error: {_folder["gone.json"]}: no such file; expected a configuration",
                Assert.Single(result.ErrorLines),
                StringComparison.Ordinal);
        }

        Assert.DoesNotContain("fault", Assert.Single(InProcess.Run("check", _folder["kb"], "-c", _folder["kb"]).ErrorLines), StringComparison.Ordinal);
    }

    private CliResult Check(string configuration, params string[] options)
    {
        _folder.Write("c.json", configuration);
        return InProcess.Run(["check", _folder["kb"], "-c", _folder["c.json"], .. options]);
    }
}
