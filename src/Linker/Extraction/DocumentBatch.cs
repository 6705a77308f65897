using Linker.Corpus;

namespace Linker.Extraction;

/// <summary>Documents that one thread reads one after the other.</summary>
/// <param name="First">How many documents were found before them.</param>
/// <param name="Documents">The documents, in the order in which they were found.</param>
internal readonly record struct DocumentBatch(int First, Document[] Documents);
