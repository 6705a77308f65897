using System.Text.RegularExpressions;
using Linker.Checking.Rules;
using Linker.Cli.Commands;
using Linker.Cli.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace Linker.Cli.Tests;

/// <summary>README.md says what the program says: a block that begins with a command line ends in its real output.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Repository.File("README.md"));

    // These read the graph that build makes.
    private static readonly string[] GraphCommands =
    [
        "linker stats", "linker list", "linker show", "linker path", "linker rank", "linker cycles", "linker export", "linker file",
    ];

    public static TheoryData<string> Transcripts =>
    [
        .. TranscriptBlock().Matches(Readme)
            .Select(match => match.Groups["command"].Value)
            .Where(command => !command.EndsWith("--help", StringComparison.Ordinal)),
    ];

    [Theory]
    [InlineData("linker --help")]
    [InlineData("linker build --help")]
    [InlineData("linker extract --help")]
    [InlineData("linker check --help")]
    [InlineData("linker list --help")]
    [InlineData("linker stats --help")]
    [InlineData("linker show --help")]
    [InlineData("linker path --help")]
    [InlineData("linker rank --help")]
    [InlineData("linker cycles --help")]
    [InlineData("linker file --help")]
    [InlineData("linker diff --help")]
    public void The_usage_is_what_help_prints(string command) =>
        Assert.Equal(InProcess.Run([.. command.Split(' ').Skip(1)]).Output, Block(command));

    [Theory]
    [MemberData(nameof(Transcripts))]
    public void The_examples_print_what_they_are_said_to_print(string command)
    {
        using var folder = new TemporaryFolder();
        // The examples stand in the root of the repository, but must not write there.
        Directory.CreateSymbolicLink(folder["tests"], Repository.File("tests"));
        var script = $"shopt -s expand_aliases\nalias linker=\"$linker\"\n{Setup(command)}{command} 2>&1";
        Assert.Equal(Block(command), ChildProcess.RunScript(folder.Path, script).Output);
    }

    [Fact]
    public void Every_exit_code_is_explained() =>
        Assert.All(
            Enum.GetValues<ExitCode>(),
            code => Assert.Contains($"| {(int)code} |", Readme, StringComparison.Ordinal));

    [Fact]
    public void Every_rule_is_in_the_table_with_its_severity() =>
        Assert.All(BuiltInRules.All, rule => Assert.Contains(
            $"| {rule.Code} | {rule.Name} | {rule.Severity} |", Readme, StringComparison.OrdinalIgnoreCase));

    [Fact]
    public void The_linker_json_that_is_shown_is_right()
    {
        using var folder = new TemporaryFolder();
        folder.WriteArticle("kb/a.txt", "Q100001");
        folder.Write("linker.json", ConfigurationBlock().Match(Readme).Groups["json"].Value);
        folder.Write("linker-baseline.json", "{\"format\":\"linker-baseline\",\"version\":1,\"findings\":[]}\n");
        var result = ChildProcess.RunLinker(folder.Path, "check", "kb", "-q");
        Assert.Equal((0, ""), (result.Code, result.Error));
    }

    [Fact]
    public void The_program_that_is_shown_compiles_and_prints_what_it_is_said_to_print()
    {
        using var folder = new TemporaryFolder();
        var block = ProgramBlock().Match(Readme);
        Compile(block.Groups["program"].Value, folder["readme.dll"]);
        foreach (var library in new[] { "Linker.Core.dll", "QuikGraph.dll" })
            File.Copy(Path.Combine(AppContext.BaseDirectory, library), folder[library]);
        folder.Write("graph-out/graph.json", File.ReadAllBytes(Repository.File("graph-out", "sample", "graph.json")));
        var runtime = Path.Combine(AppContext.BaseDirectory, "linker.runtimeconfig.json");
        var result = ChildProcess.Finish(ChildProcess.Start(
            folder.Path, "dotnet", "exec", "--runtimeconfig", runtime, "readme.dll"));
        Assert.Equal((block.Groups["output"].Value, ""), (result.Output, result.Error));
    }

    /// <summary>Compiles a program as the SDK does, with implicit usings.</summary>
    private static void Compile(string program, string path)
    {
        const string Usings =
            "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;";
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        var result = CSharpCompilation
            .Create(
                "readme", [CSharpSyntaxTree.ParseText(Usings), CSharpSyntaxTree.ParseText(program)],
                references.Select(reference => MetadataReference.CreateFromFile(reference)),
                new CSharpCompilationOptions(OutputKind.ConsoleApplication))
            .Emit(path);
        Assert.Empty(result.Diagnostics.Where(one => one.Severity >= DiagnosticSeverity.Warning));
    }

    private static string Setup(string command) =>
        GraphCommands.Any(one => command.StartsWith(one, StringComparison.Ordinal)) ? "linker build tests/corpus -q\n" : "";

    private static string Block(string command) => TranscriptBlock().Matches(Readme)
        .First(match => match.Groups["command"].Value == command).Groups["output"].Value;

    [GeneratedRegex(@"^```jsonc\n(?<json>.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex ConfigurationBlock();

    [GeneratedRegex(@"^```csharp\n(?<program>.*?)^```\n+```text\n(?<output>.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex ProgramBlock();

    [GeneratedRegex(@"^```console\n\$ (?<command>[^\n]+)\n(?<output>.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex TranscriptBlock();
}
