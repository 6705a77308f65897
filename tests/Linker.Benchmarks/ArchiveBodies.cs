using Linker.Corpus;
using Linker.Ground.Text;
using Linker.Tests.Articles.Markdown;

namespace Linker.Benchmarks;

/// <summary>Shows that bodies which are read without the Markdown parser are what the parser sees, over a whole corpus.</summary>
internal static class ArchiveBodies
{
    /// <summary>Compares every document; 1 where one differs, or where none has such a body.</summary>
    public static int Run(string path, TextWriter output)
    {
        var (documents, bodies, differences) = (0, 0, 0);
        byte[] bytes = [];
        char[] characters = [];
        foreach (var document in CorpusFinder.Find(new CorpusOptions { Paths = [path] }, _ => { }))
        {
            documents++;
            var size = document.Read(ref bytes);
            var length = TextDecoder.Decode(bytes.AsSpan(0, size), ref characters, out _);
            var text = new string(characters, 0, length);
            if (!MarkdownEquivalence.TryFind(text, out _, out _)) continue;

            bodies++;
            if (MarkdownEquivalence.Difference(text) is not { } difference) continue;
            differences++;
            output.WriteLine($"{document.Path}: {difference}");
        }

        output.WriteLine($"{documents} documents, {bodies} bodies read without the Markdown parser, {differences} of which it sees otherwise");
        return differences > 0 || bodies == 0 ? 1 : 0;
    }
}
