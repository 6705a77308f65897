using System.Xml.Linq;
using Linker.Tests.Sample;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Linker.Tests.Architecture;

/// <summary>The sources of the library and of the command line, compiled anew so that a test can ask what names mean.</summary>
internal static class SourceCompilation
{
    // What <ImplicitUsings> of the SDK adds to a project.
    private static readonly string[] ImplicitUsings =
    [
        "System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading",
        "System.Threading.Tasks",
    ];

    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.Latest, DocumentationMode.None);

    private static readonly Lazy<CSharpCompilation> LazyLibrary = new(() => Compile("Linker.Core", "src/Linker", Platform()));

    private static readonly Lazy<CSharpCompilation> LazyCommandLine = new(() =>
        Compile("linker", "src/Linker.Cli", [.. Platform(), Library.ToMetadataReference()]));

    public static CSharpCompilation Library => LazyLibrary.Value;

    public static CSharpCompilation CommandLine => LazyCommandLine.Value;

    /// <summary>The files of a folder of the repository, with paths such as <c>src/Linker/Graph/Edge.cs</c>.</summary>
    public static IEnumerable<SyntaxTree> Parse(string folder)
    {
        var paths = Directory.EnumerateFiles(Repository.PathTo(folder), "*.cs", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'))
            .Where(path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);
        return paths.AsParallel().AsOrdered().Select(path =>
            ParseText(File.ReadAllText(Repository.PathTo(path)), path));
    }

    public static SyntaxTree ParseText(string text, string path = "") => CSharpSyntaxTree.ParseText(text, Parsing, path);

    private static CSharpCompilation Compile(string name, string folder, IEnumerable<MetadataReference> references) =>
        CSharpCompilation.Create(
            name,
            [ParseText(GlobalUsings(folder)), .. Parse(folder)],
            references,
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable));

    private static string GlobalUsings(string folder)
    {
        var project = XDocument.Load(Directory.EnumerateFiles(Repository.PathTo(folder), "*.csproj").Single());
        var own = project.Descendants("Using").SelectMany(item => item.Attribute("Include")!.Value.Split(';'));
        return string.Concat(ImplicitUsings.Concat(own).Select(name => $"global using {name};\n"));
    }

    // The framework and the packages that the tests run with; Linker itself is compiled from its sources.
    private static IEnumerable<MetadataReference> Platform() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => !Path.GetFileName(path).StartsWith("Linker.", StringComparison.OrdinalIgnoreCase))
            .Select(path => MetadataReference.CreateFromFile(path));
}
