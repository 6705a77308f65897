using Linker.Graph;

namespace Linker.Selecting;

/// <summary>Articles that have one title.</summary>
/// <param name="Title">The title, as the first of them spells it.</param>
/// <param name="Articles">The articles, at least two, in order of ids.</param>
public sealed record TitleGroup(string Title, IReadOnlyList<Node> Articles);
