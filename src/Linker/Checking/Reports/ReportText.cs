using System.Text;

namespace Linker.Checking.Reports;

/// <summary>Text on its way to a stream that stays open.</summary>
internal static class ReportText
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    internal static void Write(Stream output, Action<StreamWriter> write)
    {
        using var text = new StreamWriter(output, Utf8, bufferSize: 64 * 1024, leaveOpen: true) { NewLine = "\n" };
        write(text);
    }
}
