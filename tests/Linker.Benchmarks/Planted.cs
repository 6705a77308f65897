using Linker.Extraction;

namespace Linker.Benchmarks;

/// <summary>A reference whose number was spoiled.</summary>
/// <param name="Document">The place of the document in the list that is checked.</param>
/// <param name="Citation">The place of the citation in the document.</param>
/// <param name="Original">The citation as the article has it.</param>
/// <param name="Spoiled">The id that it cites now.</param>
/// <param name="Slip">What happened to the id.</param>
internal sealed record Planted(int Document, int Citation, Citation Original, string Spoiled, Slip Slip);
