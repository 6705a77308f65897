namespace Linker.Benchmarks.Sizes;

/// <summary>
/// What the big articles are full of: what articles have much of, and what a program that looks around each thing it finds
/// would look at again and again.
/// </summary>
internal static class SizeContents
{
    private static readonly string Gap = new(' ', 520);

    /// <summary>A little of all that articles have.</summary>
    public static SizeContent Usual { get; } = new(
        "a usual article",
        "The program stops when you print. See also {id}: How to Print a Document\nfrom the Command Line, "
        + "http://www.example.com/print.htm and \"Printing\" ({id}).\n\nThe file Print.dll is in C:\\Windows. "
        + "This was corrected in Windows 95 Service Pack 2.\n");

    /// <summary>A lot of one thing.</summary>
    public static IReadOnlyList<SizeContent> All { get; } =
        [.. Plain(), .. Citations(), .. Files(), .. Tables(), .. Sentences(), .. Markup(), .. BesideLongLines()];

    private static SizeContent[] Plain() =>
    [
        new("words", "The quick brown fox jumps over the lazy dog"),
        new("one word", "abcdefghijklmnopqrstuvwxyz") { Separator = "", Start = "name | " },
        new("one file", "abcdefghijklmnopqrstuvwxyz") { Separator = "", Start = "name | ", End = ".dll" },
        new("capitals", "QKQBKBQQ"),
        new("digits", "1234567890") { Separator = "", Start = "Q" },
        new("spaces", "          ") { End = "Q12345" },
        new("tabs", "\t\t\t\t\t\t\t\t\t\t") { End = "Q12345" },
        new("dots", "..........") { Separator = "", End = "Q12345" },
        new("rules", "============================================================================"),
        new("quotes and parentheses", "\"(\"((\")\")) ()\"\"") { End = "Q12345" },
        new("escaped bytes", "<A0><<ab<A0") { Separator = "" },
    ];

    private static SizeContent[] Citations() =>
    [
        new("ids", "{id}"),
        new("ids without a gap", "{id}{id}{id}") { Separator = "" },
        new("cited titles", "{id}: How to Print a Document from the Command Line"),
        new("glued titles", "{id}PRB: Printing Takes a Long Time"),
        new("quoted titles", "see \"A Title (of Two) Parts\" ({id}) and {id} \"Another Title\""),
        new("a quoted title without end", "Words and Words") { Start = "see Q12345 \"" },
        new("ids in cells", "| {id} | {id} | a"),
        new("article ids", "ARTICLE-ID: {id}\nTITLE     : How to Print"),
        new("ids in paths", @"C:\{id}\{id}.exe /{id}_{id}-{id}"),
        new("labelled ids", "see:{id} title"),
    ];

    private static SizeContent[] Files() =>
    [
        new("file names", "Shell32.dll README.TXT a.b.c.d.e system.ini=win.ini"),
        new("dotted words", "a.b.c.d.e.f.g-h.i_j.") { Separator = "" },
        new("addresses", "http://www.example.com/a.exe ftp://ftp.example.com/b (www.example.com)"),
        new("addresses without a gap", @"http://a:http:\www.://") { Separator = "" },
        new("offers", "The file is available for download from the Software Library: a.exe"),
        new("posted files", "posted to the site as a.exe, b.exe (c)"),
        new("folders", @"C:\a.b\c.d folder a.dll directory"),
        new("listings", "ABCDEFGH EXT   1,234 01-02-93"),
    ];

    private static SizeContent[] Tables() =>
    [
        new("file tables", "File name  Size  Date\nAb.dll  1,234  7/11/2001\nthe fix has the following attributes"),
        new("names below a table", "name") { Start = "the fix\nFile name  Size  Date\nAb.dll  1,234  7/11/2001\n" },
        new("announced tables", "attributes") { End = "\n\n" },
        new("words about tables", "attributes of the name | File version dated "),
        new("table rows", "| Ab.dll | 1,234 | 7/11/2001 |"),
        new("bars", "| | | |") { Start = "attributes\n\na\n" },
        new("dates in words", "Jan Janu July 11, 2001 (version 1 May 1") { Start = "name | " },
    ];

    private static SizeContent[] Sentences() =>
    [
        new("fixes", "This was corrected in Windows 95 Service Pack 2."),
        new("verbs", "fixed resolved corrected"),
        new("bulletins", "MS00-070 MS0 ms01-001x"),
        new("products", "- Windows version 4.0 and 5 and later") { Start = "The information in this article applies to:\n\n" },
        new("versions", "4.0 (all) and 5.0, version s and 6.0 (") { Start = "Applies to:\n- Windows version " },
        new("headings", "HEADING\n=======\n") { IsSlowInMarkdig = true },
        new("hash headings", "# {id} heading\n"),
        new("ids below a long heading", "{id}\n") { Above = "long ", Start = "=======\n" },
    ];

    private static SizeContent[] Markup() =>
    [
        new("directives", "<!-- linker-disable LNK001 -->"),
        new("directives without end", "<!-- linker-disable") { End = "-->" },
        new("links", "[{id} Title](../a.md)"),
        new("a link with many ids", "{id} Title") { Start = "[", End = "](a.md)" },
        new("code spans", "`{id} code` ``a ` b``"),
        new("one code span", "{id} code") { Start = "`", End = "`" },
        new("emphasis", "*{id}* **bold** _a_"),
        new("entities", "&quot;{id}&#124;&amp;"),
        new("quoted blocks", "> {id} said"),
        new("items", "- {id} Title\n- [a](b.md)"),
        new("definitions", "[{id}]: a.md\n") { IsSlowInMarkdig = true },
        new("fragments", "# Heading {id}\n\n[a](#heading-{id})\n\n<!-- linker-disable LNK011 -->\n"),
        new("open brackets", "[{id} "),
    ];

    private static SizeContent[] BesideLongLines() =>
    [
        new("verbs below blanks", "was fixed in") { Above = "          ", Start = "x" },
        new("verbs behind blanks", "was fixed in") { Start = new string(' ', 1000), Above = "a" },
        new("ids below words", "\" ({id}), " + Gap) { Above = "words words ", Start = "\"" },
        new("ids below blanks", "- {id}" + Gap) { Above = "          " },
        new("cells above blanks", "| {id} |" + Gap) { Below = "          " },
        new("files below offers", "a.exe") { Above = "available site as " },
        new("article ids above a title", "ARTICLE-ID: {id}" + Gap) { Below = "          " },
        new("listed ids above a long line", "a:{id} T") { Below = "word " },
    ];
}
