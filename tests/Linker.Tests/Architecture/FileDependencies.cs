using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using QuikGraph;

namespace Linker.Tests.Architecture;

/// <summary>
/// Which source file names types, or members of types, of which other file. The files of a partial type count as one, by the
/// shortest of their paths.
/// </summary>
internal sealed class FileDependencies
{
    private static readonly Lazy<FileDependencies> LazySources = new(() => new FileDependencies(
        SourceCompilation.Library, SourceCompilation.CommandLine));

    private readonly Dictionary<string, string> _units = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<string> _unresolved = [];

    public FileDependencies(params CSharpCompilation[] compilations)
    {
        var trees = compilations.SelectMany(compilation => compilation.SyntaxTrees
            .Where(tree => tree.FilePath.Length > 0)
            .Select(tree => (tree, model: compilation.GetSemanticModel(tree)))).ToArray();
        foreach (var (tree, model) in trees) CollectPartialTypes(tree, model);
        var uses = trees.AsParallel().SelectMany(pair => UsesOf(pair.tree, pair.model)).ToHashSet();
        Graph.AddVertexRange(trees.Select(pair => UnitOf(pair.tree.FilePath)).Distinct().Order(StringComparer.Ordinal));
        Graph.AddEdgeRange(uses
            .Select(use => (Source: UnitOf(use.Source), Target: UnitOf(use.Target)))
            .Where(use => use.Source != use.Target)
            .Distinct()
            .OrderBy(use => use.Source, StringComparer.Ordinal)
            .ThenBy(use => use.Target, StringComparer.Ordinal)
            .Select(use => new SEdge<string>(use.Source, use.Target)));
    }

    /// <summary>Those of <c>src</c>.</summary>
    public static FileDependencies Sources => LazySources.Value;

    /// <summary>An edge from each file to each file that it uses, without loops.</summary>
    public AdjacencyGraph<string, SEdge<string>> Graph { get; } = new();

    /// <summary>Names that the compiler could not give a meaning, so that what they use is not seen.</summary>
    public IEnumerable<string> Unresolved => _unresolved.Order(StringComparer.Ordinal);

    private string UnitOf(string path)
    {
        while (_units.TryGetValue(path, out var unit)) path = unit;
        return path;
    }

    private void CollectPartialTypes(SyntaxTree tree, SemanticModel model)
    {
        foreach (var declaration in tree.GetRoot().DescendantNodes().OfType<BaseTypeDeclarationSyntax>())
        {
            if (!declaration.Modifiers.Any(SyntaxKind.PartialKeyword)) continue;
            foreach (var path in PathsOf(model.GetDeclaredSymbol(declaration)!)) Unite(UnitOf(tree.FilePath), UnitOf(path));
        }
    }

    private void Unite(string first, string second)
    {
        if (first == second) return;
        var isFirst = first.Length < second.Length
            || (first.Length == second.Length && string.CompareOrdinal(first, second) < 0);
        _units[isFirst ? second : first] = isFirst ? first : second;
    }

    private IEnumerable<(string Source, string Target)> UsesOf(SyntaxTree tree, SemanticModel model)
    {
        foreach (var node in tree.GetRoot().DescendantNodes())
        {
            // What can name a type or a member: names, and what calls constructors, indexers and operators without a name.
            if (node is not (SimpleNameSyntax or BaseObjectCreationExpressionSyntax or ElementAccessExpressionSyntax
                or BinaryExpressionSyntax))
            {
                continue;
            }

            var info = model.GetSymbolInfo(node);
            var symbol = info.Symbol ?? info.CandidateSymbols.FirstOrDefault();
            if (symbol is null)
            {
                if (node is SimpleNameSyntax name && !IsKeyword(name)) _unresolved.Add($"{tree.FilePath}: {name} in {name.Parent}");
                continue;
            }

            foreach (var path in PathsOf(OwnerOf(symbol))) yield return (tree.FilePath, path);
        }
    }

    // Words that are names for the grammar alone.
    private static bool IsKeyword(SimpleNameSyntax name) => name.Identifier.Text is "var" or "_" or "nameof";

    private static ITypeSymbol? OwnerOf(ISymbol symbol) => symbol switch
    {
        ITypeSymbol type => type,
        IMethodSymbol method => (method.ReducedFrom ?? method).ContainingType,
        ILocalSymbol or IParameterSymbol => null,
        _ => symbol.ContainingType,
    };

    private static IEnumerable<string> PathsOf(ITypeSymbol? type)
    {
        // An extension block has no name of its own: the class around it has.
        while (type?.ContainingType is not null && type is not INamedTypeSymbol { Name.Length: > 0 }) type = type.ContainingType;
        return type is null
            ? []
            : type.OriginalDefinition.DeclaringSyntaxReferences
                .Select(reference => reference.SyntaxTree.FilePath)
                .Where(path => path.Length > 0);
    }
}
