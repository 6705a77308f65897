using System.Text;

namespace Linker.Cli.Tests.Support;

/// <summary>
/// Articles of which one cites another with two digits swapped, in both of its copies: the raw text has CRLF, the
/// Markdown a byte order mark and the letters KB. Another citation is of an article that is not there.
/// </summary>
internal static class SlippedCorpus
{
    public const string Wrong = "100104";
    public const string Right = "100014";
    public const string Markdown = "kb/100/Q100200/README.md";
    public const string RawText = "txt/100/Q100200.TXT";

    private const string Cited = "Printing a Page Jams the Job Scheduler";
    private const string Title = "Overview of Printing Problems";

    public static void Write(TemporaryFolder folder)
    {
        folder.WriteArticle("txt/100/Q100014.TXT", $"Q{Right}", Cited);
        folder.WriteArticle("txt/100/Q100104.TXT", $"Q{Wrong}", "Modem Drops the Carrier on Long Calls");
        var raw = $"DOCUMENT:Q100200\nTITLE   :{Title}\n\n{new string('=', 70)}\n\nSUMMARY\n=======\n\nSee:\n\n"
            + $"   Q{Wrong} {Cited}\n   Q100999 Gone With the Wind Chill\n";
        folder.Write(RawText, raw.Replace("\n", "\r\n", StringComparison.Ordinal));
        var markdown = $"---\nlayout: page\ntitle: \"Q100200: {Title}\"\npermalink: /kb/100/Q100200/\n---\n\n"
            + $"## Q100200: {Title}\n\nSee:\n\n- KB{Wrong} {Cited}\n- Q100999 Gone With the Wind Chill\n";
        folder.Write(Markdown, [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(markdown)]);
    }

    /// <summary>The bytes of a file with the digits as they should be.</summary>
    public static byte[] Fixed(byte[] content) => Encoding.Latin1.GetBytes(
        Encoding.Latin1.GetString(content).Replace($"{Wrong} {Cited}", $"{Right} {Cited}", StringComparison.Ordinal));
}
