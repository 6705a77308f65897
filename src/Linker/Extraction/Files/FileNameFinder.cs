using System.Buffers;
using System.Collections.Frozen;
using Linker.Articles;
using Linker.Extraction.Marks;

namespace Linker.Extraction.Files;

/// <summary>
/// Finds the words of an article that are file names: a base name, a dot and an extension, outside addresses. A word is a
/// file by its extension, or, where the extension is not known, by having the form of MS-DOS names (MSMAIL.MMF).
/// </summary>
internal sealed class FileNameFinder : IFactExtractor
{
    /// <summary>No file system has longer names; without a limit a long word is scanned for each of its letters.</summary>
    public const int Longest = 255;

    private const int LongestDosBase = 8;
    private const int LongestDosExtension = 3;

    private static readonly SearchValues<char> NameCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_~$!#&-");

    private static readonly SearchValues<char> NumberCharacters = SearchValues.Create("./0123456789");

    private static readonly FrozenSet<string> Extensions = ReadExtensions();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> ExtensionLookup =
        Extensions.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Programs of MS-DOS and Windows that end in .com; every other lower-case .com is a host.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> ComPrograms = FrozenSet.ToFrozenSet(
        [
            "assign", "chcp", "command", "comp", "debug", "diskcomp", "diskcopy", "doskey", "dosshell", "edit", "edlin",
            "emsnet", "format", "graftabl", "graphics", "help", "ibmbio", "ibmdos", "ipxodi", "keyb", "label", "loadfix",
            "loadhigh", "login", "lsl", "mirror", "mode", "more", "mouse", "mscdex", "msherc", "net", "netx", "ntdetect",
            "print", "qbasic", "recover", "select", "smartdrv", "sys", "tree", "unformat", "undelete", "vlm", "win",
        ],
        StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Members of objects, fields of tables, domains and words that follow a full stop: no extensions.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> MemberLookup = FrozenSet.ToFrozenSet(
        [
            "add", "all", "amt", "and", "any", "app", "avg", "bof", "cno", "col", "ctl", "cur", "cut", "day", "dim", "dsn",
            "edu", "end", "eof", "ext", "fax", "fld", "fmt", "for", "get", "gov", "hdc", "hex", "idx", "iid", "key", "len",
            "lat", "max", "mil", "min", "nbr", "net", "new", "not", "now", "num", "obj", "org", "pay", "pop", "pos", "ptr",
            "put", "pwd", "qty", "rec", "row", "run", "see", "set", "ssn", "str", "sub", "sum", "tag", "tax", "tel", "the",
            "top", "uid", "url", "use", "val", "var", "you", "zip",
        ],
        StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <inheritdoc/>
    public void Extract(Article article, FactSheet facts)
    {
        var text = article.Text;
        var from = 0;
        foreach (var dot in facts.Marks.Positions(MarkKind.NameDot))
        {
            if (dot < from || !IsNameCharacter(text, dot - 1) || !IsExtensionCharacter(text, dot + 1) || IsInNumber(text, dot, ref from))
                continue;

            var lineIndex = article.LineAt(dot);
            if (lineIndex < 0) continue;

            var line = article.Lines[lineIndex];
            var (start, end) = Word(text, dot, line);
            from = end;
            if (IsFile(text[line.Start..line.End], start - line.Start, end - line.Start) && !facts.Addresses.Contains(dot))
                facts.FileNames.Add(new FileName(start, end - start, lineIndex));
        }
    }

    /// <summary>The file names of a text that is one line: where each begins and how long it is.</summary>
    public static List<(int Start, int Length)> FindIn(ReadOnlySpan<char> text)
    {
        var names = new List<(int, int)>();
        var line = new ArticleLine(0, text.Length, 1, 1, LineKind.Text);
        for (var dot = 1; dot < text.Length - 1; dot++)
        {
            if (text[dot] != '.' || !IsNameCharacter(text, dot - 1) || !IsExtensionCharacter(text, dot + 1)) continue;

            var (start, end) = Word(text, dot, line);
            if (IsFile(text, start, end)) names.Add((start, end - start));
            dot = end;
        }

        return names;
    }

    /// <summary>Whether all of <paramref name="text"/> is one file name.</summary>
    public static bool IsFileName(ReadOnlySpan<char> text)
    {
        var dot = text.IndexOf('.');
        if (dot <= 0 || dot == text.Length - 1) return false;

        var line = new ArticleLine(0, text.Length, 1, 1, LineKind.Text);
        return Word(text, dot, line) == (0, text.Length) && IsFile(text, 0, text.Length);
    }

    /// <summary>The word around a dot: name characters, and dots between them.</summary>
    private static (int Start, int End) Word(ReadOnlySpan<char> text, int dot, ArticleLine line)
    {
        var start = dot;
        while (start > line.Start && NameCharacters.Contains(text[start - 1])) start--;

        var end = dot;
        while (end + 1 < line.End && text[end] == '.' && IsExtensionCharacter(text, end + 1))
        {
            end++;
            while (end < line.End && NameCharacters.Contains(text[end]) && text[end] != '!') end++;
        }

        // A dash at the end belongs to the sentence.
        while (end > dot + 1 && text[end - 1] is '-' or '&' or '#') end--;
        while (start < dot && text[start] is '-' or '&' or '!') start++;
        return (start, end);
    }

    private static bool IsFile(ReadOnlySpan<char> line, int start, int end)
    {
        var word = line[start..end];
        var dot = word.LastIndexOf('.');
        if (dot <= 0 || dot == word.Length - 1) return false;

        var name = word[..dot];
        var extension = word[(dot + 1)..];
        if (IsSurroundedByMore(line, start, end) || IsNumber(name) && !HasLetter(extension)) return false;
        if (extension.Equals("com", StringComparison.OrdinalIgnoreCase))
            return IsComProgram(line, start, name, extension);
        // ATM.SYSTEM.DRV=SYSTEM.DRV is a key of an .ini file.
        if (name.Contains('.') && end < line.Length && line[end] == '=') return false;
        if (extension.Length == 1 && (name.Length < 2 || name.Contains('.'))) return false;
        if (ExtensionLookup.Contains(extension) || extension.Length is 2 or 3 && extension[^1] is '_' or '$'
            || IsInPath(line, start) && extension.Length is 2 or 3 or 4)
        {
            return !IsVersion(name, extension);
        }

        return IsDosName(name, extension) || IsNameInProse(line, end, name, extension);
    }

    /// <summary>
    /// A name with an extension that is not known (Yb896a.ybk): three characters behind a word, unless it is the member of
    /// an object, or is assigned to or indexed as in code.
    /// </summary>
    private static bool IsNameInProse(
        ReadOnlySpan<char> line, int end, ReadOnlySpan<char> name, ReadOnlySpan<char> extension)
    {
        if (extension.Length != LongestDosExtension || name.Length < 2 || name.Contains('.')
            || !char.IsAsciiLetter(name[0]) || !char.IsAsciiLetter(extension[0]) || MemberLookup.Contains(extension))
        {
            return false;
        }

        var behind = line[end..].TrimStart();
        var isCode = line.TrimEnd() is [.., ';' or '{' or '_'];
        return behind is not ['=' or '[', ..] && (!isCode || behind is ['"', ..]);
    }

    /// <summary>A wildcard, a mail address, a call (<c>Math.log(x)</c>) or a pattern continues where the word ends.</summary>
    private static bool IsSurroundedByMore(ReadOnlySpan<char> line, int start, int end)
    {
        var before = start > 0 ? line[start - 1] : ' ';
        var behind = end < line.Length ? line[end] : ' ';
        return before is '*' or '?' or '@' or '.' || behind is '*' or '?' and not ' ' && !IsQuestion(line, end)
            || behind is '@' or '(';
    }

    private static bool IsQuestion(ReadOnlySpan<char> line, int end) =>
        line[end] == '?' && (end + 1 == line.Length || line[end + 1] == ' ' || line[end + 1] == '"');

    private static bool IsComProgram(
        ReadOnlySpan<char> line, int start, ReadOnlySpan<char> name, ReadOnlySpan<char> extension)
    {
        if (name.Contains('.')) return false;
        return IsInPath(line, start) || ComPrograms.Contains(name)
            || extension.SequenceEqual("COM") && name.Length <= LongestDosBase && !AsciiText.HasSmallLetter(name);
    }

    /// <summary>Whether a folder stands before the name; two backslashes begin the name of a server.</summary>
    private static bool IsInPath(ReadOnlySpan<char> line, int start)
    {
        if (start < 2 || line[start - 1] != '\\') return false;

        // In source code a backslash is written twice: "c:\\gate\\out.que".
        return line[start - 2] != '\\' || start > 2 && NameCharacters.Contains(line[start - 3]);
    }

    /// <summary><c>6.0.c</c> or <c>3.1.386</c> are versions; <c>12520850.cpx</c> is a file.</summary>
    private static bool IsVersion(ReadOnlySpan<char> name, ReadOnlySpan<char> extension) =>
        IsNumber(name) && (extension.Length == 1 || name.Contains('.') || !HasLetter(extension));

    private static bool IsDosName(ReadOnlySpan<char> name, ReadOnlySpan<char> extension) =>
        name.Length is >= 3 and <= LongestDosBase
        && extension.Length == LongestDosExtension
        && !name.Contains('.')
        && HasLetter(name) && HasLetter(extension)
        && !AsciiText.HasSmallLetter(name) && !AsciiText.HasSmallLetter(extension)
        && !MemberLookup.Contains(extension);

    /// <summary>
    /// Whether a dot stands in a number such as 4.0 or 3.1.103, as most dots within words do; no other word characters are
    /// beside it. Moves on to the number's end.
    /// </summary>
    private static bool IsInNumber(ReadOnlySpan<char> text, int dot, ref int from)
    {
        if (!char.IsAsciiDigit(text[dot - 1]) || !char.IsAsciiDigit(text[dot + 1])) return false;

        var start = dot - 1;
        while (start > 0 && (char.IsAsciiDigit(text[start - 1]) || text[start - 1] == '.')) start--;
        var end = dot + 2;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] == '.')) end++;
        if (IsNameCharacter(text, start - 1) || end < text.Length && NameCharacters.Contains(text[end])) return false;

        from = end;
        return true;
    }

    /// <summary>Digits, dots and slashes and nothing else.</summary>
    private static bool IsNumber(ReadOnlySpan<char> name) => !name.ContainsAnyExcept(NumberCharacters);

    private static bool HasLetter(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (char.IsAsciiLetter(character)) return true;
        }

        return false;
    }

    private static bool IsNameCharacter(ReadOnlySpan<char> text, int index) =>
        index >= 0 && NameCharacters.Contains(text[index]);

    private static bool IsExtensionCharacter(ReadOnlySpan<char> text, int index) =>
        index < text.Length && (char.IsAsciiLetterOrDigit(text[index]) || text[index] == '_');

    private static FrozenSet<string> ReadExtensions()
    {
        using var stream = typeof(FileNameFinder).Assembly.GetManifestResourceStream("Linker.Extraction.file-extensions.txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd()
            .Split('\n')
            .Where(line => !line.StartsWith('#'))
            .SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    }
}
