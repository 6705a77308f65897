using System.Globalization;
using Linker.Benchmarks;
using Linker.Benchmarks.Parts;
using Linker.Benchmarks.Sizes;
using Linker.Corpus;
using Linker.Ground.Json;

const string Usage = """
    Measures how well and how fast Linker works.

      planted-faults PATH [--seed N] [--count N]   spoil N references (2000) and see what the check makes of them
      title-matching PATH                          look all cited titles up among all titles, on one thread
      benchmark [PATH] [OPTION...]                 time each part on a corpus (tests/corpus), with BenchmarkDotNet's options
      algorithms GRAPH                             print what the algorithms make of a graph.json
      archive-bodies PATH                          are bodies read without the Markdown parser what the parser sees?
      sizes [DIVISOR [NAME]]                       does time grow as size does? sizes divided, cases with NAME in theirs
    """;

try
{
    return args switch
    {
        ["planted-faults" or "title-matching", var path, .. var options] => CorpusCommand.Run(args[0], path, options),
        ["benchmark", ..] => BenchmarkCommand.Run(args.AsSpan(1)),
        ["algorithms", var path] => Algorithms.Run(path, Console.OpenStandardOutput()),
        ["archive-bodies", var path] => ArchiveBodies.Run(path, Console.Out),
        ["sizes"] => SizesCommand.Run(1, "", Console.Out),
        ["sizes", var divisor] => SizesCommand.Run(Number(divisor), "", Console.Out),
        ["sizes", var divisor, var name] => SizesCommand.Run(Number(divisor), name, Console.Out),
        _ => Fail(Usage),
    };
}
catch (Exception error) when (error is CorpusException or ArgumentException or IOException or GraphFormatException)
{
    return Fail(error.Message);
}

static int Number(string text) =>
    int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
        ? number
        : throw new ArgumentException($"{text}: expected a number above 0");

static int Fail(string message)
{
    Console.Error.WriteLine(message);
    return 2;
}
