using System.Buffers;

namespace Linker.Extraction.Files;

/// <summary>
/// The words of a row whose columns are set apart by blanks. Rows are seldom aligned with their header, and cells are left
/// out; but dates, times and file names are recognized by their form, and numbers are in the order of the header.
/// </summary>
internal sealed class TableWords
{
    /// <summary>Words that begin with a digit are numbers, in base 16 too, but with one of these they are names.</summary>
    private static readonly SearchValues<char> BeyondHexadecimal = CharacterRange.From('g', 'z');

    private readonly TableHeader _header;
    private readonly List<string> _numbers = [];
    private readonly List<string> _texts = [];
    private bool _wasText;

    /// <summary>Sorts the words of <paramref name="line"/>.</summary>
    public TableWords(string line, TableHeader header)
    {
        _header = header;
        var words = line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < words.Length; i++)
        {
            var count = _texts.Count;
            i += Take(words, i);
            _wasText = _texts.Count > count;
        }

        TakeNameWithoutExtension();
        AssignNumbers();
        Platform = FindPlatform(string.Join(' ', _texts));
    }

    /// <summary>The file's name; null where no word is one.</summary>
    public string? Name { get; private set; }

    /// <summary>The file's date.</summary>
    public DateOnly? Date { get; private set; }

    /// <summary>The file's time.</summary>
    public TimeOnly? Time { get; private set; }

    /// <summary>The file's size in bytes.</summary>
    public long? Size { get; private set; }

    /// <summary>The file's version.</summary>
    public string? Version { get; private set; }

    /// <summary>The platform.</summary>
    public string? Platform { get; }

    /// <summary>Whether the row has an attribute of the file.</summary>
    public bool HasAttribute => Date is not null || Size is not null || Version is not null;

    /// <summary>Takes the word at <paramref name="index"/>; returns how many words behind it belong to it.</summary>
    private int Take(string[] words, int index)
    {
        var word = words[index];
        var next = index + 1 < words.Length ? words[index + 1] : "";
        if (Date is null && TableCells.Date(word) is { } date)
        {
            Date = date;
            return 0;
        }

        if (Time is null && word.Length is > 4 and < 9 && word[^1] is 'm' or 'M' && TableCells.Time(word) is { } time)
        {
            Time = time;
            return 0;
        }

        if (word.Contains(':', StringComparison.Ordinal) && (char.IsAsciiDigit(word[0]) || word.StartsWith("xx", StringComparison.OrdinalIgnoreCase)))
            return TakeTime(word, next);
        if (Name is null && FindName(word) is { } name)
        {
            Name = name;
            return 0;
        }

        if (char.IsAsciiDigit(word[0]) && word.EndsWith("kb", StringComparison.OrdinalIgnoreCase))
        {
            _numbers.Add($"{word[..^2]} KB");
            return 0;
        }

        if (IsNumber(word) && !GoesOnWithText(word))
        {
            var unit = next.TrimEnd('.').ToUpperInvariant();
            var hasUnit = unit is "BYTES" or "BYTE" or "KB" or "MB";
            _numbers.Add(hasUnit ? $"{word} {unit}" : word);
            return hasUnit ? 1 : 0;
        }

        if (TableCells.IsNotAvailable(word) && !_wasText) _numbers.Add(word);
        else _texts.Add(word);
        return 0;
    }

    private int TakeTime(string word, string next)
    {
        var hasHalf = next.TrimEnd('.').ToUpperInvariant() is "AM" or "PM" or "A" or "P" or "A.M" or "P.M";
        Time ??= TableCells.Time(hasHalf ? word + next.Replace(".", "", StringComparison.Ordinal) : word);
        return hasHalf ? 1 : 0;
    }

    /// <summary>Ntldr has no extension: where a row has a date but no name, its first word is the name.</summary>
    private void TakeNameWithoutExtension()
    {
        if (Name is not null || Date is null || _texts.Count is 0 or > 2 || !char.IsAsciiLetter(_texts[0][0]) || _texts[0].Length < 3)
            return;

        Name = _texts[0];
        _texts.RemoveAt(0);
        // A listing sets the extension apart: CHIPMM   DLL.
        if (_texts is [{ Length: <= 3 } extension] && TableCells.IsName($"{Name}.{extension}") && !_header.Has(TableColumn.Platform))
        {
            Name = $"{Name}.{extension}";
            _texts.RemoveAt(0);
        }
    }

    private static string? FindName(string word)
    {
        var name = word[(word.LastIndexOfAny(['\\', '/']) + 1)..].TrimEnd(',', ';', '*');
        return TableCells.IsName(name) ? name : null;
    }

    private static bool IsNumber(string word) =>
        char.IsAsciiDigit(word[0]) && (word.Length < 3 || !word.AsSpan(1).ContainsAny(BeyondHexadecimal))
        && !word.Equals("16-bit", StringComparison.OrdinalIgnoreCase) && !word.Equals("32-bit", StringComparison.OrdinalIgnoreCase);

    /// <summary>The number of a platform's name: Windows 98.</summary>
    private bool GoesOnWithText(string word) =>
        _wasText && (!word.Contains('.', StringComparison.Ordinal) && !word.Contains(',', StringComparison.Ordinal)
            || _numbers.Count >= _header.Columns.Count(column => column is TableColumn.Size or TableColumn.Version));

    /// <summary>As many numbers as columns for them are in the header's order; fewer are recognized by their form.</summary>
    private void AssignNumbers()
    {
        var columns = _header.Columns.Where(column => column is TableColumn.Size or TableColumn.Version).ToArray();
        if (_numbers.Count >= columns.Length && !IsOutOfOrder(columns))
        {
            for (var i = 0; i < columns.Length; i++) Assign(columns[i], _numbers[i]);
            return;
        }

        foreach (var number in _numbers)
            Assign(LooksLikeSize(number) && _header.Has(TableColumn.Size) ? TableColumn.Size : TableColumn.Version, number);
    }

    /// <summary>A number with commas where the version should be is a size: the version was left out.</summary>
    private bool IsOutOfOrder(TableColumn[] columns)
    {
        for (var i = 0; i < columns.Length; i++)
        {
            var isGrouped = _numbers[i].Contains(',', StringComparison.Ordinal) && !_numbers[i].Contains('.', StringComparison.Ordinal);
            if (columns[i] == TableColumn.Version && isGrouped) return true;
        }

        return false;
    }

    private void Assign(TableColumn column, string number)
    {
        if (TableCells.IsNotAvailable(number)) return;
        if (column == TableColumn.Size) Size ??= TableCells.Size(number);
        else if (_header.Has(TableColumn.Version)) Version ??= number;
    }

    private static bool LooksLikeSize(string number) =>
        number.Contains(',', StringComparison.Ordinal) || number.EndsWith("BYTES", StringComparison.Ordinal)
        || !number.Contains('.', StringComparison.Ordinal);

    private string? FindPlatform(string text)
    {
        var platform = TableCells.Text(text);
        const int mostWords = 3;
        if (_header == TableHeader.Unlabelled && _texts.Count > mostWords) return null;
        return _header.Has(TableColumn.Platform) || text is ['(', .., ')'] ? platform : null;
    }
}
