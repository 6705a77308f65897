using System.CommandLine;
using Linker.Exporting.Json;
using Linker.Graph;
using Linker.Ground.Json;

namespace Linker.Cli.Options;

/// <summary>The argument of every command that reads a graph, and the reading itself.</summary>
internal sealed class GraphReading
{
    /// <summary>Where <c>build</c> writes a graph, and other commands look for one, where the user names no directory.</summary>
    public const string DefaultDirectory = "graph-out";

    private const string FileName = "graph.json";

    private readonly Argument<string?> _graph = new("GRAPH")
    {
        Description = "a graph.json, or the directory that it is in [default: graph-out/graph.json]",
        HelpName = "GRAPH",
        Arity = ArgumentArity.ZeroOrOne,
    };

    /// <summary>Adds the argument to a command.</summary>
    public void AddTo(Command command) => command.Add(_graph);

    /// <summary>Reads the graph that the command line names.</summary>
    /// <exception cref="UsageException">There is none, or it is no graph.</exception>
    public KnowledgeGraph Read(ParseResult parse)
    {
        var path = parse.GetValue(_graph) ?? DefaultDirectory;
        if (!Directory.Exists(path) && parse.GetValue(_graph) is null) path += "/" + FileName;
        return Read(FileOf(path), Environment.ProcessorCount);
    }

    /// <summary>The graph in a directory, or the path itself where it is none.</summary>
    public static string FileOf(string path) => Directory.Exists(path) ? Path.Join(path, FileName) : path;

    /// <summary>Reads the graph at a path, on as many threads as it is told to use.</summary>
    /// <exception cref="UsageException">There is none, or it is no graph.</exception>
    public static KnowledgeGraph Read(string path, int jobs)
    {
        try
        {
            using var stream = File.OpenRead(path);
            return JsonGraphReader.Read(stream, jobs);
        }
        catch (GraphFormatException error)
        {
            throw new UsageException($"{path}: {error.Message}; linker build makes one");
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new UsageException($"{path}: no such file, expected a graph; make one with: linker build PATH");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{path}: {OptionValues.Unreadable(error)}");
        }
    }
}
