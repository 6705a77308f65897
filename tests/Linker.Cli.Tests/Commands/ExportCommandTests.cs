using System.Text.Json;
using System.Xml.Linq;
using Linker.Cli.Tests.Support;
using Xunit;

namespace Linker.Cli.Tests.Commands;

public sealed class ExportCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public ExportCommandTests()
    {
        _folder.WriteArticle("kb/a.txt", "Q100001", body: "See Q100002 Another Title");
        Assert.Equal(0, InProcess.Run("build", _folder["kb"], "-o", _folder["graph-out"], "-q").Code);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void One_format_goes_to_standard_output_and_nothing_is_said()
    {
        var result = InProcess.Run("export", _folder["graph-out"], "-f", "cytoscape");
        Assert.Equal((0, ""), (result.Code, result.Error));
        using var json = JsonDocument.Parse(result.Output);
        Assert.Equal(4, json.RootElement.GetProperty("elements").GetProperty("nodes").GetArrayLength());
    }

    [Fact]
    public void The_default_graph_is_the_one_that_build_makes()
    {
        var result = ChildProcess.RunLinker(_folder.Path, "export", "-f", "json");
        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Equal(File.ReadAllText(_folder["graph-out/graph.json"]), result.Output);
    }

    [Fact]
    public void One_format_goes_to_a_file_of_any_name()
    {
        var result = InProcess.Run("export", _folder["graph-out"], "-f", "gexf", "-o", _folder["out/my.xml"]);
        Assert.Equal((0, $"Wrote  {_folder["out/my.xml"]}\n"), (result.Code, result.Error));
        Assert.Equal("gexf", XDocument.Load(_folder["out/my.xml"]).Root!.Name.LocalName);
    }

    [Theory]
    [InlineData("graphml,jgf,mermaid", "out", "graph.graphml graph.jgf.json graph.mmd")]
    [InlineData("GraphML", "out/", "graph.graphml")]
    public void A_directory_gets_files_of_the_formats_own_names(string formats, string output, string files)
    {
        Assert.Equal(0, InProcess.Run("export", _folder["graph-out"], "-f", formats, "-o", _folder[output]).Code);
        Assert.Equal(files.Split(' '), _folder.Files("out"));
    }

    [Fact]
    public void A_directory_that_is_there_gets_a_single_file_too()
    {
        _folder.MakeFolder("out");
        Assert.Equal(0, InProcess.Run("export", _folder["graph-out"], "-f", "dot", "-o", _folder["out"]).Code);
        Assert.Equal(["graph.dot"], _folder.Files("out"));
    }

    [Fact]
    public void Several_files_do_not_fit_into_one()
    {
        var result = InProcess.Run("export", _folder["graph-out"], "-f", "json,dot", "-o", _folder["kb/a.txt"]);
        Assert.Equal(2, result.Code);
        Assert.Equal(
            [$"linker: error: cannot write {_folder["kb/a.txt"]}: it is a file; several files need a directory, which is made where there is none"],
            result.ErrorLines);
    }

    [Fact]
    public void Without_a_graph_one_line_says_how_to_make_one()
    {
        var result = InProcess.Run("export", _folder["none.json"], "-f", "dot");
        Assert.Equal(2, result.Code);
        Assert.Equal(
            [$"linker: error: {_folder["none.json"]}: no such file, expected a graph; make one with: linker build PATH"],
            result.ErrorLines);
    }

    [Fact]
    public void A_picture_without_Graphviz_is_one_line_and_leaves_no_file()
    {
        var run = new Run { FindProgram = static _ => null };
        foreach (var command in (string[])["build", "export"])
        {
            var input = _folder[command == "build" ? "kb" : "graph-out"];
            var result = InProcess.Run(run, command, input, "-f", "svg", "-o", _folder["out/"], "-q");
            Assert.Equal(2, result.Code);
            Assert.Equal(
                [
                    "linker: error: cannot write graph.svg: Graphviz's dot draws it and is not installed; install it with: " +
                    "apt-get install graphviz (macOS: brew install graphviz, Windows: winget install graphviz)",
                ],
                result.ErrorLines);
            Assert.Empty(_folder.Files("out"));
        }
    }

    [Fact]
    public void Graphviz_is_found_on_the_path_and_not_in_the_working_directory()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "the program is a shell script");
        _folder.WriteProgram("dot", "echo wrong");
        _folder.WriteProgram("bin/dot", "cat >/dev/null; echo right");
        const string Script = "PATH=\"$PWD/none::.:$PWD/bin:$PATH\" $linker export -f svg";
        Assert.Equal("right\n", ChildProcess.RunScript(_folder.Path, Script).Output);
    }
}
