using System.Globalization;
using Linker.Corpus;
using Linker.Extraction;

namespace Linker.Benchmarks;

/// <summary>The commands that measure how well a corpus is checked.</summary>
internal static class CorpusCommand
{
    /// <summary>Runs a command; returns its exit code.</summary>
    /// <exception cref="ArgumentException">An option is wrong.</exception>
    /// <exception cref="CorpusException">The corpus cannot be read.</exception>
    public static int Run(string command, string path, ReadOnlySpan<string> options)
    {
        var (seed, count) = (1, 2000);
        for (var i = 0; i < options.Length; i += 2)
        {
            if (options[i] is not ("--seed" or "--count"))
                throw new ArgumentException($"{options[i]}: there is no such option; expected --seed or --count");
            if (i + 1 == options.Length
                || !int.TryParse(options[i + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                throw new ArgumentException($"{options[i]}: expected a number");
            }

            if (options[i] == "--seed") seed = number;
            else count = number;
        }

        var corpus = CorpusExtractor.Extract(
            new CorpusOptions { Paths = [path] }, new ExtractionOptions { Jobs = Environment.ProcessorCount });
        return command == "planted-faults"
            ? PlantedFaults.Run(corpus.Articles, seed, count, Console.Out)
            : TitleMatching.Run(corpus.Articles, Console.Out);
    }
}
