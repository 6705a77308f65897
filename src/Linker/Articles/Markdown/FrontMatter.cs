using System.Buffers;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Linker.Articles.Markdown;

/// <summary>The YAML block above a Markdown document.</summary>
internal static class FrontMatter
{
    private const string Fence = "---";

    /// <summary>Front matter is a few lines; blocks that are indented level by level need far more than this to be deep.</summary>
    private const int LongestYaml = 64 * 1024;

    private const int MostBrackets = 500;

    /// <summary>The archive's front matter has six lines.</summary>
    private const int MostPlainLines = 16;

    /// <summary>What a key that needs no YAML library consists of: letters, and what stands between them in ASCII.</summary>
    private static readonly SearchValues<char> KeyCharacters = CharacterRange.From('A', 'z');

    /// <summary>A key, its value, and the 1-based line of both.</summary>
    private readonly record struct PlainLine(Range Key, Range Value, int Number);

    /// <summary>Receives one key of the front matter.</summary>
    /// <param name="article">The article that has the front matter.</param>
    /// <param name="key">The key.</param>
    /// <param name="value">The value; the items of a list with blanks between.</param>
    /// <param name="line">The 1-based line of the key.</param>
    public delegate void Receiver(Article article, ReadOnlySpan<char> key, ReadOnlySpan<char> value, int line);

    /// <summary>Finds the front matter.</summary>
    /// <param name="text">The document.</param>
    /// <param name="yaml">The lines between the fences.</param>
    /// <returns>The length of the front matter with its fences; 0 where the document has none.</returns>
    public static int Find(ReadOnlySpan<char> text, out ReadOnlySpan<char> yaml)
    {
        yaml = default;
        if (!text.StartsWith(Fence)) return 0;

        var terminator = LineScanner.FindTerminator(text);
        if (!LineScanner.LineAt(text, 0, terminator, out var position).TrimEnd().SequenceEqual(Fence)) return 0;

        var start = position;
        while (position < text.Length)
        {
            var line = LineScanner.LineAt(text, position, terminator, out var next);
            if (line.TrimEnd() is Fence or "...")
            {
                yaml = text[start..position];
                return next;
            }

            position = next;
        }

        return 0;
    }

    /// <summary>Gives each scalar and list of scalars of the front matter to <paramref name="receive"/>.</summary>
    /// <remarks>
    /// Front matter that is nothing but <c>key: word</c> and <c>key: "text without backslash"</c>, as in all of the archive,
    /// is read here; other YAML is read by the YAML library, which takes a hundred times as long.
    /// </remarks>
    /// <returns>Whether the front matter is YAML.</returns>
    public static bool TryRead(ReadOnlySpan<char> yaml, Article article, Receiver receive)
    {
        Span<PlainLine> lines = stackalloc PlainLine[MostPlainLines];
        if (!TryReadPlain(yaml, lines, out var count)) return TryReadYaml(yaml, article, receive);

        foreach (var line in lines[..count]) receive(article, yaml[line.Key], yaml[line.Value], line.Number);
        return true;
    }

    /// <summary>Whether every line is one that needs no YAML library.</summary>
    internal static bool IsPlain(ReadOnlySpan<char> yaml) => TryReadPlain(yaml, stackalloc PlainLine[MostPlainLines], out _);

    private static bool TryReadPlain(ReadOnlySpan<char> yaml, Span<PlainLine> lines, out int count)
    {
        count = 0;
        var number = 1;
        foreach (var line in yaml.EnumerateLines())
        {
            number++;
            if (line.IsEmpty) continue;
            if (count == lines.Length || !TryReadPlainLine(line, out var key, out var value)) return false;
            lines[count++] = new PlainLine(FindRange(key, yaml), FindRange(value, yaml), number);
        }

        return true;
    }

    private static Range FindRange(ReadOnlySpan<char> part, ReadOnlySpan<char> whole)
    {
        whole.Overlaps(part, out var start);
        return start..(start + part.Length);
    }

    private static bool TryReadPlainLine(
        ReadOnlySpan<char> line, out ReadOnlySpan<char> key, out ReadOnlySpan<char> value)
    {
        key = value = default;
        var colon = line.IndexOf(": ");
        if (colon <= 0 || !char.IsAsciiLetter(line[0]) || line[..colon].ContainsAnyExcept(KeyCharacters)) return false;

        key = line[..colon];
        value = line[(colon + 2)..].Trim(" \t");
        if (value is ['"', .., '"'])
        {
            value = value[1..^1];
            return !value.ContainsAny('"', '\\');
        }

        return !value.IsEmpty && (char.IsAsciiLetter(value[0]) || value[0] == '/') && !value.ContainsAny(":#\"'");
    }

    /// <summary>
    /// Whether the YAML library, which is recursive, might run out of stack.
    /// </summary>
    private static bool IsTooDeep(ReadOnlySpan<char> yaml) =>
        yaml.Length > LongestYaml || yaml.Count('[') + yaml.Count('{') > MostBrackets || yaml.Count("- ") > MostBrackets * 10;

    /// <summary>Reads front matter of any form; false where it is no YAML.</summary>
    internal static bool TryReadYaml(ReadOnlySpan<char> yaml, Article article, Receiver receive)
    {
        if (IsTooDeep(yaml)) return false;

        var stream = new YamlStream();
        try
        {
            stream.Load(new StringReader(yaml.ToString()));
        }
        catch (Exception error) when (error is YamlException or InvalidOperationException or ArgumentException)
        {
            // Front matter that is no YAML has no values; the heading may still have the id. The library throws all
            // three for typing errors: an unclosed bracket before a key, a broken merge key.
            return false;
        }

        if (stream.Documents is not [{ RootNode: YamlMappingNode mapping }, ..]) return stream.Documents.Count == 0;

        foreach (var (key, value) in mapping.Children)
        {
            if (key is YamlScalarNode { Value: { } name } && GetText(value) is { } text)
                receive(article, name, text, (int)key.Start.Line + 1);
        }

        return true;
    }

    private static string? GetText(YamlNode node) => node switch
    {
        YamlScalarNode scalar => scalar.Value,
        YamlSequenceNode sequence => string.Join(' ', sequence.Children.OfType<YamlScalarNode>().Select(item => item.Value)),
        _ => null,
    };
}
