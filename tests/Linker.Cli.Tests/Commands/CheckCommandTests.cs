using System.Text.Json;
using System.Xml.Linq;
using Linker.Cli.Tests.Support;
using Xunit;

namespace Linker.Cli.Tests.Commands;

public sealed class CheckCommandTests : IDisposable
{
    private const string Missing = "See Q100999 Gone With the Wind Chill";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("error", null, 1)]
    [InlineData("error", "error", 1)]
    [InlineData("error", "never", 0)]
    [InlineData("warning", null, 0)]
    [InlineData("warning", "error", 0)]
    [InlineData("warning", "warning", 1)]
    [InlineData("warning", "ANY", 1)]
    [InlineData("warning", "never", 0)]
    [InlineData("info", "warning", 0)]
    [InlineData("info", "any", 1)]
    [InlineData("info", "never", 0)]
    [InlineData("off", "any", 0)]
    public void The_exit_code_is_1_from_the_severity_on_that_fail_on_says(string severity, string? failOn, int code)
    {
        _folder.WriteArticle("kb/a.txt", "Q100001", body: Missing);
        _folder.Write("c.json", $$"""{ "rules": { "missing-article": "{{severity}}" } }""");
        string[] options = failOn is null ? [] : ["--fail-on", failOn];
        var result = InProcess.Run(["check", _folder["kb"], "-c", _folder["c.json"], .. options]);
        Assert.Equal(code, result.Code);
        Assert.Equal(severity != "off", result.Output.Contains($"{severity} LNK001", StringComparison.Ordinal));
    }

    [Fact]
    public void Nothing_found_is_code_0_and_said()
    {
        _folder.WriteArticle("kb/a.txt", "Q100001");
        var result = InProcess.Run("check", _folder["kb"], "--fail-on", "any");
        Assert.Equal((0, "No findings; 1 article and 0 references checked\n"), (result.Code, result.Output));
        Assert.Equal(["Read   1 document with 1 article, passed over 0"], result.ErrorLines);
        Assert.Equal("", InProcess.Run("check", _folder["kb"], "-q").Error);
    }

    [Fact]
    public void The_text_report_quotes_the_line_and_ends_in_the_figures()
    {
        _folder.WriteArticle("kb/a.txt", "Q100001", body: "See also:\n\n   Q100999 Gone With the Wind Chill");
        Assert.Equal(
            $"""
            {_folder["kb/a.txt"]}
              12:4 error LNK001 missing-article: Q100999 is not in the corpus
                | Q100999 Gone With the Wind Chill
                | ^^^^^^^

            Findings by rule
              LNK001 missing-article  1 error

            Most wanted articles, with the number of articles that cite them
              Q100999  1  Gone With the Wind Chill

            1 finding (1 error) in 1 file; 1 article and 1 reference checked

            """,
            InProcess.Run("check", _folder["kb"]).Output);
    }

    [Theory]
    [InlineData(true, false, "auto", true)]
    [InlineData(true, true, "auto", false)]
    [InlineData(false, false, "auto", false)]
    [InlineData(false, true, "always", true)]
    [InlineData(true, false, "never", false)]
    public void Colour_is_for_terminals_unless_the_user_says_otherwise(
        bool isTerminal, bool isUnwanted, string choice, bool isColored)
    {
        _folder.WriteArticle("kb/a.txt", "Q100001", body: Missing);
        var run = new Run { IsTerminal = isTerminal, IsColorUnwanted = isUnwanted };
        Assert.Equal(isColored, InProcess.Run(run, "check", _folder["kb"], "-n", "--color", choice).Output.Contains('\e'));
        InProcess.Run(run, "check", _folder["kb"], "-n", "--color", choice, "-o", _folder["check.txt"]);
        Assert.DoesNotContain('\e', File.ReadAllText(_folder["check.txt"]));
    }

    [Fact]
    public void Json_is_json()
    {
        using var json = JsonDocument.Parse(CheckSample("json"));
        Assert.Contains("Q901348", json.RootElement.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public void Sarif_is_sarif_2_1_0()
    {
        using var sarif = JsonDocument.Parse(CheckSample("sarif"));
        Assert.Equal("2.1.0", sarif.RootElement.GetProperty("version").GetString());
        var run = sarif.RootElement.GetProperty("runs")[0];
        Assert.Equal("Linker", run.GetProperty("tool").GetProperty("driver").GetProperty("name").GetString(), ignoreCase: true);
        Assert.Contains(
            "LNK001", run.GetProperty("results").EnumerateArray().Select(one => one.GetProperty("ruleId").GetString()));
    }

    [Fact]
    public void Junit_is_xml_with_a_failure_for_each_finding_that_fails()
    {
        var junit = XDocument.Parse(CheckSample("junit"));
        Assert.Equal("testsuites", junit.Root!.Name.LocalName);
        Assert.Contains(junit.Descendants("failure"), one => one.ToString().Contains("Q901348", StringComparison.Ordinal));
    }

    [Fact]
    public void Csv_has_a_header_and_a_record_for_each_finding()
    {
        var records = CheckSample("csv").Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.StartsWith("code,name,severity,path,line,column,", records[0], StringComparison.Ordinal);
        Assert.True(records.Length > 5);
        Assert.All(records.Skip(1), record => Assert.Matches("^LNK0[0-9]{2},[a-z-]+,(error|warning|info),tests/corpus/", record));
    }

    [Fact]
    public void Github_has_a_workflow_command_for_each_finding() => Assert.All(
        CheckSample("github").Split('\n', StringSplitOptions.RemoveEmptyEntries),
        line => Assert.Matches("^::(error|warning|notice) file=tests/corpus/[^,]+,(line=[0-9]+,.*)?title=LNK0[0-9]{2} [^:]+::.", line));

    [Fact]
    public void Markdown_has_a_heading_and_tables()
    {
        var markdown = CheckSample("MARKDOWN");
        Assert.StartsWith("# Link check\n", markdown, StringComparison.Ordinal);
        Assert.Matches(@"(?m)^\| LNK001 \| missing-article \| error \| [0-9]+ \|$", markdown);
    }

    [Fact]
    public void A_report_goes_to_a_file_and_several_into_a_folder()
    {
        _folder.WriteArticle("kb/a.txt", "Q100001", body: Missing);
        var one = InProcess.Run("check", _folder["kb"], "-f", "json", "-o", _folder["report.json"]);
        Assert.Equal((1, ""), (one.Code, one.Output));
        Assert.Equal($"Wrote  {_folder["report.json"]}", one.ErrorLines[^1]);
        JsonDocument.Parse(File.ReadAllText(_folder["report.json"])).Dispose();

        var all = InProcess.Run("check", _folder["kb"], "-f", "csv,text,json,sarif,junit,github,markdown", "-o", _folder["out"]);
        Assert.Equal((1, ""), (all.Code, all.Output));
        Assert.Equal(7, _folder.Files("out").Length);
        Assert.Equal(File.ReadAllText(_folder["report.json"]), File.ReadAllText(_folder["out/check.json"]));

        Assert.Equal(1, InProcess.Run("check", _folder["kb"], "-f", "csv", "-o", _folder["new/"]).Code);
        Assert.Equal(["check.csv"], _folder.Files("new"));
    }

    [Fact]
    public void A_file_in_the_place_of_the_folder_is_told_before_anything_is_read()
    {
        _folder.Write("out", "before");
        var result = InProcess.Run("check", _folder["nowhere"], "-f", "csv,json", "-o", _folder["out"]);
        Assert.Equal(2, result.Code);
        Assert.StartsWith(
            $"linker: error: cannot write {_folder["out"]}: it is a file; several formats need a directory",
            Assert.Single(result.ErrorLines),
            StringComparison.Ordinal);
        Assert.Equal("before", File.ReadAllText(_folder["out"]));
    }

    [Fact]
    public void The_number_of_threads_changes_no_byte() => Assert.Equal(
        CheckSample("json", "-j", "1"), CheckSample("json", "-j", "7"));

    [Fact]
    public void Include_exclude_ignore_files_and_strict_work_as_for_build()
    {
        foreach (var i in (int[])[1, 2, 3]) _folder.WriteArticle($"kb/{i}/a.txt", $"Q10000{i}", body: Missing);
        _folder.Write("kb/.linkerignore", "/3\n");
        Assert.Contains("in 2 files; 2 articles", InProcess.Run("check", _folder["kb"]).Output, StringComparison.Ordinal);
        Assert.Contains("3 articles", InProcess.Run("check", _folder["kb"], "--no-ignore").Output, StringComparison.Ordinal);
        Assert.Contains("1 article ", InProcess.Run("check", _folder["kb"], "--exclude", "2").Output, StringComparison.Ordinal);
        Assert.Contains("1 article ", InProcess.Run("check", _folder["kb"], "--include", "1/**").Output, StringComparison.Ordinal);
        _folder.Write("kb/1/empty.txt", "");
        var strict = InProcess.Run("check", _folder["kb"], "--strict", "-o", _folder["out"]);
        Assert.Equal(2, strict.Code);
        Assert.False(Path.Exists(_folder["out"]));
    }

    [Fact]
    public void A_graph_is_checked_without_the_articles()
    {
        _folder.WriteArticle("kb/a.txt", "Q100001", body: Missing);
        InProcess.Run("build", _folder["kb"], "-o", _folder["out"], "-q");
        Directory.Delete(_folder["kb"], recursive: true);
        var result = InProcess.Run("check", _folder["out/graph.json"]);
        Assert.Equal((1, ""), (result.Code, result.Error));
        Assert.Contains("  10 error LNK001 missing-article: Q100999 is not in the corpus\n", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--fix")]
    [InlineData("--diff")]
    public void A_graph_is_not_fixed(string option)
    {
        _folder.WriteArticle("kb/a.txt", "Q100001", body: Missing);
        InProcess.Run("build", _folder["kb"], "-o", _folder["out"], "-q");
        var result = InProcess.Run("check", _folder["out/graph.json"], option);
        Assert.Equal((2, ""), (result.Code, result.Output));
        Assert.Equal(
            [$"linker: error: {_folder["out/graph.json"]}: found a graph, expected articles: --diff and --fix work on those"],
            result.ErrorLines);
    }

    [Fact]
    public void What_is_no_graph_or_not_there_is_one_line()
    {
        _folder.Write("other.json", "{\n\"format\":\"other\"\n}\n");
        Assert.Matches("^linker: error: .*/other.json: line 2: found .*; linker build makes one$", Failure("other.json"));
        Assert.Matches("^linker: error: .*/gone.json: no such file, expected a graph; make one with: ", Failure("gone.json"));
        Assert.Matches("^linker: error: .*/gone: no such file or directory", Failure("gone"));
    }

    [Theory]
    [InlineData("<!-- linker-disable LNK001 -->\n", 0)]
    [InlineData("<!-- linker-disable missing-article -->\n", 0)]
    [InlineData("<!-- linker-disable LNK004 -->\n", 1)]
    [InlineData("", 1)]
    public void A_comment_in_markdown_turns_a_rule_off(string comment, int code)
    {
        _folder.Write("kb/a.md", $"---\ntitle: \"Q100001: A Title\"\n---\n\n## Q100001: A Title\n\n{comment}\n{Missing}\n");
        Assert.Equal(code, InProcess.Run("check", _folder["kb"]).Code);
    }

    private string Failure(string path)
    {
        var result = InProcess.Run("check", _folder[path]);
        Assert.Equal((2, ""), (result.Code, result.Output));
        return Assert.Single(result.ErrorLines);
    }

    private static string CheckSample(string format, params string[] options)
    {
        var result = ChildProcess.RunLinker(Repository.Root, ["check", "tests/corpus", "-q", "-f", format, .. options]);
        Assert.Equal((1, ""), (result.Code, result.Error));
        return result.Output;
    }
}
