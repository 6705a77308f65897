using System.CommandLine;
using Linker.Cli.Input;
using Linker.Cli.Options;
using Linker.Cli.Output;
using Linker.Selecting;

namespace Linker.Cli.Commands;

/// <summary><c>linker file</c>: what became of a file through the archive.</summary>
internal sealed class FileCommand : Command, IHasExamples
{
    private readonly GraphReading _graph = new();

    private readonly Argument<string> _name = new("NAME")
    {
        Description = "the name of a file, such as basesrv.dll",
        HelpName = "NAME",
    };

    private readonly Option<bool> _all = new("--all")
    {
        Description = "List the articles that offer the file or only name it.",
    };

    private readonly AnswerFormat _format = new("text", "json");

    /// <summary>Creates the command.</summary>
    public FileCommand(Surroundings surroundings)
        : base("file", "Shows the versions of a file through the archive, newest first, and where they come from.")
    {
        Add(_name);
        _graph.AddTo(this);
        Add(_all);
        _format.AddTo(this);
        SetAction(parse => (int)Run(parse, surroundings));
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Examples { get; } =
        ["linker file basesrv.dll", "linker file basesrv.dll --all", "linker file basesrv.dll out/graph.json -f json"];

    private ExitCode Run(ParseResult parse, Surroundings surroundings)
    {
        var graph = _graph.Read(parse);
        var history = FileHistory.Collect(graph, NodeArgument.One(graph, parse.GetRequiredValue(_name), NodeKind.File));
        _format.Write(
            parse,
            surroundings,
            stream => FileHistoryText.Write(history, parse.GetValue(_all), surroundings.OutputWidth, stream),
            stream => FileHistoryJson.Write(history, stream));
        return ExitCode.Done;
    }
}
