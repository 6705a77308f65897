using System.CommandLine;
using Linker.Cli.Input;
using Linker.Cli.Options;
using Linker.Cli.Output;
using Linker.Selecting;

namespace Linker.Cli.Commands;

/// <summary><c>linker cycles</c>: articles that cite each other in a circle.</summary>
internal sealed class CyclesCommand : Command, IHasExamples
{
    private readonly GraphReading _graph = new();
    private readonly AllOptions _all = new("List all cycles of a group, not only a shortest one.", "cycles of a group");
    private readonly AnswerFormat _format = new("text", "json");

    /// <summary>Creates the command.</summary>
    public CyclesCommand(Surroundings surroundings)
        : base("cycles", "Lists groups of articles that cite each other in a circle.")
    {
        _graph.AddTo(this);
        _all.AddTo(this);
        _format.AddTo(this);
        SetAction(parse => (int)Run(parse, surroundings));
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Examples { get; } = ["linker cycles", "linker cycles out/graph.json --all --max 20 -f json"];

    private ExitCode Run(ParseResult parse, Surroundings surroundings)
    {
        var most = _all.Maximum(parse) ?? 0;
        var groups = CitationCycles.Find(_graph.Read(parse), most);
        _format.Write(
            parse, surroundings, stream => CyclesText.Write(groups, stream), stream => CyclesJson.Write(groups, stream));
        return ExitCode.Done;
    }
}
