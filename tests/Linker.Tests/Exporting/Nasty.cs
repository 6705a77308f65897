using FsCheck;
using FsCheck.Fluent;

namespace Linker.Tests.Exporting;

/// <summary>Strings that break writers: what one of the formats quotes, expands, forbids or cannot hold.</summary>
internal static class Nasty
{
    private static readonly string[] Pieces =
    [
        "a", "Title of 5 words", " ", "\"", "\\", "\\N", "\\G", "\\l", "\\\"", "\n", "\r\n", "\r", "\t", "\0", "\u001B[31m",
        "\u007F", "\u0085", "\u2028", "\u2029", "\uFEFF", "\uFFFE", "\uFFFF", "\uD800", "\uDC00", "\U0001F600", "é", "中",
        "<b>", "</script>", "&", "&amp;", "&quot;", "&#124;", ";", "{", "}", "[", "]", "->", "//", "/*", "#", "%", "'",
        "]]>", ",", "|", "`", "\\u0041", "\\u005C", "#35;", "<br/>", "%%", "<!--", "\u00A0", "\uFB02\u00B0", "\u00B6\u00DF",
    ];

    public static Gen<string> Texts =>
        Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces));

    public static void ForEvery(Action<string> holds) => Generated.ForEvery(Texts, count: 500, holds);

    public static void ForEveryList(Action<IList<string>> holds) =>
        Generated.ForEvery(Texts.ListOf(), count: 200, list => holds([.. list]));
}
