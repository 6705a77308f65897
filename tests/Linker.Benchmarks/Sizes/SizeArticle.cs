using System.Text;

namespace Linker.Benchmarks.Sizes;

/// <summary>A big article.</summary>
/// <param name="Content">What it is full of.</param>
/// <param name="Writing">How it is written.</param>
/// <param name="Length">How many characters it has.</param>
/// <param name="Separator">What stands between two units of the content: a line end or a blank.</param>
internal sealed record SizeArticle(SizeContent Content, SizeWriting Writing, int Length, string Separator) : ISizeCase
{
    private const string FrontMatter = "---\ntitle: \"Q99999: A title\"\n---\n\n";

    /// <inheritdoc/>
    public string Name =>
        $"{Content.Name}, {(Separator == "\n" ? "lines" : "one line")}, {Writing.ToString().ToLowerInvariant()}";

    /// <inheritdoc/>
    public void Write(string folder, double part)
    {
        var body = new StringWriter { NewLine = "\n" };
        Content.Write(body, (int)(Length * part), Separator);
        var text = Writing switch
        {
            SizeWriting.Text => $"DOCUMENT:Q99999  01-JAN-2001  [a]\nTITLE   :A title\n======\n{body}",
            SizeWriting.Archive => $"{FrontMatter}\t{body.ToString().Replace("\n", "\n\t", StringComparison.Ordinal)}",
            _ => $"{FrontMatter}{body}",
        };
        File.WriteAllText(Path.Join(folder, Writing == SizeWriting.Text ? "a.txt" : "a.md"), text, Encoding.ASCII);
    }
}
