using Linker.Cli.Tests.Support;
using Xunit;

namespace Linker.Cli.Tests.Commands;

public sealed class UsageTests
{
    [Theory]
    [InlineData("", "no command; expected build, extract, check, list, stats, show, path, file, rank, cycles, diff or export (linker --help explains them)")]
    [InlineData("-q", "no command; expected build, extract, check, list, stats, show, path, file, rank, cycles, diff or export (linker --help explains them)")]
    [InlineData("biuld x", "unknown command 'biuld'; did you mean build? expected build, extract, check, list, stats, show, path, file, rank, cycles, diff or export")]
    [InlineData("paint x", "unknown command 'paint'; expected build, extract, check, list, stats, show, path, file, rank, cycles, diff or export")]
    [InlineData("--verson", "unknown option '--verson'; did you mean --version? linker --help lists the options")]
    [InlineData("build", "found no PATH, expected a directory, file, glob or archive")]
    [InlineData("extract -o x", "found no PATH, expected a directory, file, glob or archive")]
    [InlineData("build --jbos 3 x", "unknown option '--jbos'; did you mean --jobs? linker build --help lists the options")]
    [InlineData("build --jbos=3 x", "unknown option '--jbos'; did you mean --jobs? linker build --help lists the options")]
    [InlineData("extract x --colour never", "unknown option '--colour'; did you mean --color?")]
    [InlineData("build x -x", "unknown option '-x'; ")]
    [InlineData("extract x --paint", "unknown option '--paint'; linker extract --help lists the options")]
    [InlineData("stats --jobs 4", "unknown option '--jobs'; linker stats --help lists the options")]
    [InlineData("stats a b", "found 'b', which is one argument too many; linker stats --help explains them")]
    [InlineData("build x -j 0", "--jobs: found '0', expected a whole number from 1")]
    [InlineData("build x -j -1", "--jobs: found '-1', expected a whole number from 1")]
    [InlineData("build x --jobs=many", "--jobs: found 'many', expected a whole number from 1")]
    [InlineData("build x -j", "--jobs: found no value, expected N")]
    [InlineData("build x -j 1 -j 2", "--jobs: found 2 values, expected one")]
    [InlineData("build x -f xlsx", "--format: found 'xlsx', expected json, dot, graphml, gexf, cytoscape, jgf, neo4j, graphframes, jsonld, ntriples, mermaid, csv or svg")]
    [InlineData("build x -f json,", "--format: found '', expected json, dot, graphml, gexf, cytoscape, jgf, neo4j, graphframes, jsonld, ntriples, mermaid, csv or svg")]
    [InlineData("export", "--format: found none, expected json, dot, graphml, gexf, cytoscape, jgf, neo4j, graphframes, jsonld, ntriples, mermaid, csv or svg")]
    [InlineData(
        "export -f json,dot",
        "--output: found '-' and 2 files (graph.json, graph.dot), expected -o with a directory to write them to")]
    [InlineData("stats -f xml", "--format: found 'xml', expected text or json")]
    [InlineData("check", "found no PATH, expected a directory, file, glob or archive")]
    [InlineData("check x -f svg", "--format: found 'svg', expected text, json, sarif, junit, github, markdown or csv")]
    [InlineData("check x -f text,json", "--format: found several formats, expected -o with a directory to write them to")]
    [InlineData("check x -f json,csv -o -", "--format: found several formats, expected -o with a directory to write them to")]
    [InlineData("check x -o", "--output: found no value, expected FILE")]
    [InlineData("check x --fail-on info", "--fail-on: found 'info', expected error, warning, any or never")]
    [InlineData("check x --diff --fix", "found both --diff and --fix, expected one of them")]
    [InlineData("check x --diff -f json", "found --diff with --format or --output, which are for reports")]
    [InlineData("check x --diff -o y", "found --diff with --format or --output, which are for reports")]
    [InlineData("check x --fxi", "unknown option '--fxi'; did you mean --fix? linker check --help lists the options")]
    [InlineData("list", "found no LIST, expected wanted, orphans, dead-ends, most-referenced or same-title")]
    [InlineData("list lonely", "LIST: found 'lonely', expected wanted, orphans, dead-ends, most-referenced or same-title")]
    [InlineData("list wanted --top 0", "--top: found '0', expected a whole number from 1")]
    [InlineData("list wanted -f csv", "--format: found 'csv', expected text or json")]
    [InlineData("list wanted a b", "found 'b', which is one argument too many; linker list --help explains them")]
    [InlineData("show", "found no NODE, expected an id, a title, or a name such as basesrv.dll")]
    [InlineData("show x -f png", "--format: found 'png', expected text, dot")]
    [InlineData("show x --depth 2", "found --depth with text, which is about one node; expected -f dot")]
    [InlineData("show x --all -f dot", "found --all with -f dot, expected --max-nodes or --depth")]
    [InlineData("show x -f dot --since 2001", "--since: found '2001', expected a date such as 2001-08-09")]
    [InlineData("show x -f dot --depth 0", "--depth: found '0', expected a whole number from 1")]
    [InlineData("show x -f dot --direction up", "--direction: found 'up', expected out, in or both")]
    [InlineData("show x -f dot --collapse file", "--collapse: found 'file', expected product or line")]
    [InlineData("show x -f dot --root y", "unknown option '--root'; ")]
    [InlineData("path Q1", "found no B, expected another one")]
    [InlineData("path Q1 Q2 x y", "found 'y', which is one argument too many; linker path --help explains them")]
    [InlineData("path Q1 Q2 --direction up", "--direction: found 'up', expected out, in or both")]
    [InlineData("path Q1 Q2 --max 3", "found --max, which goes with --all only")]
    [InlineData("path Q1 Q2 -f png", "--format: found 'png', expected text, json or dot")]
    [InlineData("rank --by size", "--by: found 'size', expected references, pagerank or betweenness")]
    [InlineData("rank --top all", "--top: found 'all', expected a whole number from 1")]
    [InlineData("rank --by pagerank --sample 100", "found --sample, which goes with --by betweenness only")]
    [InlineData("rank --by betweenness --sample 1", "--sample: found '1', expected a whole number from 2")]
    [InlineData("cycles --max 3", "found --max, which goes with --all only")]
    [InlineData("cycles -f dot", "--format: found 'dot', expected text or json")]
    [InlineData("build x --color sometimes", "--color: found 'sometimes', expected auto, always or never")]
    [InlineData("build x -q -v", "found both --quiet and --verbose, expected one of them")]
    public void A_wrong_command_line_gets_one_line_and_code_2(string line, string message)
    {
        var result = InProcess.Run(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(2, result.Code);
        Assert.Equal("", result.Output);
        Assert.StartsWith($"linker: error: {message}", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("show Q901010 GRAPH -f dot --kinds articles", "--kinds: found 'articles', expected article, product, productLine, file,")]
    [InlineData("show Q901010 GRAPH -f dot --edges cites", "--edges: found 'cites', expected references, appliesTo, ")]
    [InlineData("path Q901010 Q901020 GRAPH --edges cites", "--edges: found 'cites', expected references, appliesTo, ")]
    [InlineData("rank GRAPH --edges cites", "--edges: found 'cites', expected references, appliesTo, ")]
    public void A_kind_that_the_graph_cannot_have_gets_one_line_and_code_2(string line, string message)
    {
        var graph = Repository.File("graph-out", "sample");
        var result = InProcess.Run([.. line.Split(' ').Select(word => word == "GRAPH" ? graph : word)]);
        Assert.Equal((2, ""), (result.Code, result.Output));
        Assert.StartsWith($"linker: error: {message}", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("extract", "--output")]
    [InlineData("check", "--output")]
    [InlineData("check", "--config")]
    [InlineData("check", "--baseline")]
    [InlineData("check", "--write-baseline")]
    public void The_name_of_a_file_cannot_be_empty(string command, string option)
    {
        var result = InProcess.Run(command, "x", option, "");
        Assert.Equal((2, ""), (result.Code, result.Output));
        Assert.Equal([$"linker: error: {option}: found '', expected the name of a file"], result.ErrorLines);
    }

    [Fact]
    public void A_path_that_begins_with_a_dash_can_stand_behind_two()
    {
        var result = InProcess.Run("build", "--", "--nowhere");
        Assert.StartsWith("linker: error: --nowhere: no such file", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("@nowhere")]
    [InlineData("/?")]
    [InlineData("[nowhere]")]
    public void A_path_is_a_path_even_where_the_parser_has_other_ideas(string path)
    {
        var result = InProcess.Run("extract", path);
        Assert.Equal(2, result.Code);
        Assert.StartsWith($"linker: error: {path}: ", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("-h")]
    [InlineData("build --help")]
    [InlineData("extract -h")]
    [InlineData("stats --help")]
    [InlineData("check -h")]
    [InlineData("list --help")]
    [InlineData("path --help")]
    [InlineData("rank --help")]
    [InlineData("cycles --help")]
    public void Help_goes_to_standard_output_fits_a_terminal_and_has_an_example(string line)
    {
        var result = InProcess.Run(line.Split(' '));
        Assert.Equal(0, result.Code);
        Assert.Equal("", result.Error);
        Assert.Contains("\nExamples:\n  linker ", result.Output, StringComparison.Ordinal);
        Assert.All(result.Output.Split('\n'), one => Assert.True(one.Length <= 80 && one == one.TrimEnd(), one));
    }

    [Fact]
    public void The_version_is_one_line() => Assert.Matches(@"^linker \d+\.\d+\.\d+\n$", InProcess.Run("--version").Output);

    [Fact]
    public void A_fault_in_linker_is_one_line_and_its_trace_only_for_those_who_ask()
    {
        var run = new Run { Input = new FaultyReader() };
        var result = InProcess.Run(run, "build", "-");
        Assert.Equal(2, result.Code);
        Assert.Equal(
            "linker: error: InvalidOperationException: two lines; this is a fault in Linker; please report it "
                + "(-v shows where it happened)",
            Assert.Single(result.ErrorLines));
        Assert.Contains("   at Linker.", InProcess.Run(run, "build", "-", "-v").Error, StringComparison.Ordinal);
    }

    private sealed class FaultyReader : TextReader
    {
        public override string ReadLine() => throw new InvalidOperationException("two\nlines");
    }
}
