using System.CommandLine;
using Linker.Cli.Input;
using Linker.Cli.Options;
using Linker.Cli.Output;
using Linker.Graph;
using Linker.Selecting;

namespace Linker.Cli.Commands;

/// <summary><c>linker list</c>: the lists of articles that wikis have under these names.</summary>
internal sealed class ListCommand : Command, IHasExamples
{
    private static readonly (string Name, Func<KnowledgeGraph, IEnumerable<ListEntry>> Entries)[] Lists =
    [
        ("wanted", static graph => GraphLists.Wanted(graph).Select(ListEntry.Create)),
        ("orphans", static graph => GraphLists.Orphans(graph).Select(ListEntry.Create)),
        ("dead-ends", static graph => GraphLists.DeadEnds(graph).Select(ListEntry.Create)),
        ("most-referenced", static graph => GraphLists.MostReferenced(graph).Select(ListEntry.Create)),
        ("same-title", static graph => GraphLists.SameTitle(graph).SelectMany(static group => group.Articles).Select(ListEntry.Create)),
    ];

    private static readonly string[] Names = Array.ConvertAll(Lists, list => list.Name);
    private readonly GraphReading _graph = new();

    private readonly Argument<int> _list = new("LIST")
    {
        Description = Words.Or(Names),
        HelpName = "LIST",
        CustomParser = result => OptionValues.OneOf(result, Names),
    };

    private readonly Option<int?> _top = OptionValues.Positive(
        "--top", "How many entries at most. [default: all]");

    private readonly AnswerFormat _format = new("text", "json");

    /// <summary>Creates the command.</summary>
    public ListCommand(Surroundings surroundings)
        : base("list", "Lists articles of a graph: wanted, orphans, dead-ends, most-referenced or same-title.")
    {
        Add(_list);
        _graph.AddTo(this);
        Add(_top);
        _format.AddTo(this);
        SetAction(parse => (int)Run(parse, surroundings));
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Examples { get; } =
        ["linker list wanted --top 20", "linker list same-title out/graph.json -f json"];

    private ExitCode Run(ParseResult parse, Surroundings surroundings)
    {
        var entries = Lists[parse.GetValue(_list)].Entries(_graph.Read(parse)).Take(parse.GetValue(_top) ?? int.MaxValue).ToArray();
        _format.Write(
            parse,
            surroundings,
            stream => ListEntry.WriteText(entries, stream),
            stream => ListEntry.WriteJson(entries, stream));
        return ExitCode.Done;
    }
}
