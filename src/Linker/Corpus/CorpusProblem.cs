namespace Linker.Corpus;

/// <summary>A warning: a fault of a document or folder that does not stop the run.</summary>
/// <param name="Path">The path as outputs print it.</param>
/// <param name="Reason">What was found, in a few words without a full stop.</param>
/// <param name="IsPassedOver">Whether it was passed over; otherwise it was read all the same.</param>
public sealed record CorpusProblem(string Path, string Reason, bool IsPassedOver = true);
