using System.Globalization;
using Linker.Benchmarks;
using Linker.Corpus;
using Linker.Exporting;
using Linker.Extraction;

const string Usage = """
    Measures how well and how fast Linker works on a corpus of yours.

      planted-faults PATH [--seed N] [--count N]   spoil N references (2000) and see what the check makes of them
      title-matching PATH                          look all cited titles up among all titles, on one thread
      algorithms GRAPH                             print what the algorithms make of a graph.json
    """;

if (args is ["algorithms", var graph])
{
    using var input = File.OpenRead(graph);
    using var output = Console.OpenStandardOutput();
    return Algorithms.Run(JsonGraphReader.Read(input), output);
}

if (args is not [("planted-faults" or "title-matching") and var command, var path, .. var options] || options.Length % 2 != 0)
    return Fail(Usage);

var (seed, count) = (1, 2000);
for (var i = 0; i < options.Length; i += 2)
{
    if (!int.TryParse(options[i + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        return Fail($"{options[i]} {options[i + 1]}: expected a number");
    if (options[i] == "--seed")
        seed = number;
    else if (options[i] == "--count")
        count = number;
    else
        return Fail($"{options[i]}: there is no such option; expected --seed or --count");
}

try
{
    var corpus = CorpusExtractor.Extract(
        new CorpusOptions { Paths = [path] }, new ExtractionOptions { Jobs = Environment.ProcessorCount });
    return command == "planted-faults"
        ? PlantedFaults.Run(corpus.Articles, seed, count, Console.Out)
        : TitleMatching.Run(corpus.Articles, Console.Out);
}
catch (CorpusException error)
{
    return Fail(error.Message);
}

static int Fail(string message)
{
    Console.Error.WriteLine(message);
    return 2;
}
