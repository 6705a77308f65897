namespace Linker.Kinds;

/// <summary>A kind of fact that is a text and the line it stands on.</summary>
/// <param name="name">The key in the facts of an article, such as <c>bulletins</c>.</param>
/// <param name="noun">What messages call one such fact.</param>
public sealed partial class FactKind(string name, string noun) : Kind(name)
{
    /// <summary>What messages call one such fact: <c>bulletin</c>.</summary>
    public string Noun { get; } = noun;
}
