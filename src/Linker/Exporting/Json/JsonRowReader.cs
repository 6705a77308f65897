using System.Collections.Concurrent;

namespace Linker.Exporting.Json;

/// <summary>Reads an array of objects; several threads share it where its elements begin on lines of their own.</summary>
/// <typeparam name="T">What an element becomes.</typeparam>
/// <param name="array">What the array is, in words for an error.</param>
/// <param name="element">What an element is, in words for an error.</param>
internal abstract class JsonRowReader<T>(string array, string element)
    where T : struct
{
    /// <summary>About how many bytes an element takes; lists that grow are copied.</summary>
    private const int UsualLength = 80;

    /// <summary>Begins an element on the next line.</summary>
    private static ReadOnlySpan<byte> NextElement => ",\n{"u8;

    /// <summary>Ends an array whose elements stand on lines of their own. A string holds no line feed.</summary>
    private static ReadOnlySpan<byte> End => "\n]"u8;

    private T[] _rows = [];

    /// <summary>How many elements have been read.</summary>
    public int Count { get; private set; }

    /// <summary>What an element has become.</summary>
    public ref readonly T this[int index] => ref _rows[index];

    /// <summary>What all elements have become.</summary>
    public T[] ToArray() => _rows.Length == Count ? _rows : _rows[..Count];

    /// <summary>Reads the array that comes next.</summary>
    /// <param name="json">Stands before the array, and behind it afterwards.</param>
    /// <param name="utf8">All bytes.</param>
    /// <param name="jobs">How many threads read.</param>
    /// <param name="blockSize">How many bytes, about, a thread takes at a time; 0 to read element by element.</param>
    /// <exception cref="GraphFormatException">An element is wrong; the line is only right if there are no blocks.</exception>
    /// <exception cref="System.Text.Json.JsonException">It is no JSON, or its lines are no elements; the same.</exception>
    public void Read(ref JsonCursor json, ReadOnlyMemory<byte> utf8, int jobs, int blockSize)
    {
        json.EnterArray(array);
        var length = blockSize == 0 ? -1 : utf8.Span[json.NextOffset..].IndexOf(End);
        if (length >= 0)
        {
            ReadBlocks(ref json, Cut(utf8.Slice(json.NextOffset, length), blockSize), jobs);
            json.Pass(length);
        }

        ReadInOrder(ref json); // of blocks only the bracket is left
    }

    /// <summary>Reads an element whose opening brace has been read; several threads may do so.</summary>
    /// <param name="json">Stands in the element.</param>
    /// <param name="start">Where the element starts, for errors.</param>
    /// <param name="previous">What the element before has become, if there is one.</param>
    protected abstract T ReadRow(ref JsonCursor json, long start, in T previous);

    /// <summary>Makes sure that an element may come after those before it.</summary>
    /// <exception cref="GraphFormatException">It may not.</exception>
    protected abstract void Check(in T row, in JsonCursor json, long start);

    private void Add(in T row, in JsonCursor json, long start)
    {
        Check(row, json, start);
        if (Count == _rows.Length) Array.Resize(ref _rows, Math.Max(16, Count * 2));
        _rows[Count++] = row;
    }

    private void ReadInOrder(ref JsonCursor json)
    {
        var row = default(T);
        while (json.NextObject(element))
        {
            var start = json.Offset;
            row = ReadRow(ref json, start, row);
            Add(row, json, start);
        }
    }

    private void ReadBlocks(ref JsonCursor json, List<ReadOnlyMemory<byte>> blocks, int jobs)
    {
        var pools = new ConcurrentStack<StringPool>();
        var read = new List<T>[blocks.Count];
        Workers.Run(blocks.Count, jobs, i =>
        {
            var pool = pools.TryPop(out var used) ? used : new StringPool();
            read[i] = ReadBlock(blocks[i].Span, pool);
            pools.Push(pool);
        });
        _rows = new T[read.Sum(static rows => rows.Count)];
        foreach (var rows in read)
        {
            foreach (var row in rows) Add(row, json, json.Offset);
        }
    }

    private List<T> ReadBlock(ReadOnlySpan<byte> utf8, StringPool pool)
    {
        var rows = new List<T>(utf8.Length / UsualLength);
        var json = JsonCursor.OverElements(utf8, pool);
        var row = default(T);
        while (json.NextObject(element)) rows.Add(row = ReadRow(ref json, json.Offset, row));
        return json.IsAtEndOfElement ? rows : throw json.Unexpected("whole elements");
    }

    private static List<ReadOnlyMemory<byte>> Cut(ReadOnlyMemory<byte> lines, int blockSize)
    {
        var blocks = new List<ReadOnlyMemory<byte>>();
        while (!lines.IsEmpty)
        {
            var least = Math.Min(blockSize, lines.Length);
            var rest = lines.Span[least..].IndexOf(NextElement);
            var end = rest < 0 ? lines.Length : least + rest;
            blocks.Add(lines[..end]);
            lines = lines[Math.Min(end + 1, lines.Length)..];
        }

        return blocks;
    }
}
