namespace Linker.Corpus;

/// <summary>What the bytes of a document say about whether it is worth parsing.</summary>
public static class DocumentContent
{
    /// <summary>
    /// Why a document that was read is passed over, in the words of a <see cref="CorpusProblem"/>: it is empty, or
    /// <see cref="BinaryDetector">binary</see>. Null where it is text.
    /// </summary>
    public static string? ReasonToPassOver(ReadOnlySpan<byte> content) =>
        content.IsEmpty ? Reasons.Empty
        : BinaryDetector.IsBinary(content) ? Reasons.Binary
        : null;
}
