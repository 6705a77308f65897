using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Linker.Ground.Json;

/// <summary>
/// Writes JSON files of Linker's own: an object that begins with its format and version, with a member a line, and in lists
/// an item a line, so that files can be compared and merged by lines. Strings have the escapes of <see cref="JsonText"/>.
/// </summary>
internal sealed class JsonLinesWriter
{
    private const int FlushedFrom = 64 * 1024;

    private static readonly JsonWriterOptions Options = new() { Encoder = JsonText.Encoder, SkipValidation = true };

    private readonly ArrayBufferWriter<byte> _buffer = new(FlushedFrom);
    private readonly Stream _output;
    private readonly Utf8JsonWriter _member;
    private readonly Utf8JsonWriter _item;

    /// <summary>Begins the object; the stream stays open.</summary>
    public JsonLinesWriter(Stream output, string format)
    {
        _output = output;
        (_member, _item) = (new Utf8JsonWriter(_buffer, Options), new Utf8JsonWriter(_buffer, Options));
        Write($"{{\"format\":\"{format}\",\"version\":1");
    }

    /// <summary>Writes a member of the object on a line of its own.</summary>
    /// <param name="name">Its name, which needs no escapes.</param>
    /// <param name="write">Writes its value.</param>
    public void WriteMember(string name, Action<Utf8JsonWriter> write)
    {
        Write($",\n\"{name}\":");
        write(_member);
        _member.Flush();
        _member.Reset();
    }

    /// <summary>Writes a list as a member of the object.</summary>
    public void WriteList<T>(string name, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write) =>
        WriteMember(name, _ => WriteItems(items, write));

    /// <summary>Writes a list within the member that is being written.</summary>
    public void WriteItems<T>(IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write)
    {
        _member.WriteStartArray();
        _member.Flush();
        for (var i = 0; i < items.Count; i++)
        {
            Write(i == 0 ? "\n" : ",\n");
            write(_item, items[i]);
            _item.Flush();
            _item.Reset();
            if (_buffer.WrittenCount > FlushedFrom) Flush();
        }

        if (items.Count > 0) Write("\n");
        _member.WriteEndArray();
    }

    /// <summary>Ends the object and the file.</summary>
    /// <param name="end">The closing brace and the line ends around it.</param>
    public void End(string end)
    {
        Write(end);
        Flush();
    }

    private void Write(string text) => Encoding.UTF8.GetBytes(text, _buffer);

    private void Flush()
    {
        _output.Write(_buffer.WrittenSpan);
        _buffer.ResetWrittenCount();
    }
}
