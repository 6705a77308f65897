namespace Linker.Checking;

/// <summary>What a finding is about.</summary>
/// <param name="Target">A cited id, a link's target, an address.</param>
/// <param name="CitedTitle">The title as cited.</param>
/// <param name="Suggestion">The article that was probably meant.</param>
internal readonly record struct Subject(string? Target, string? CitedTitle = null, Suggestion? Suggestion = null);
