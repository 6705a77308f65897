using Linker.Checking.Documents;
using Linker.Checking.Findings;

namespace Linker.Checking.Rules;

/// <summary>One check. A new one is a class that implements this, and its line in <see cref="Rules"/>.</summary>
internal interface IRule
{
    /// <summary>What it is called and how its findings count.</summary>
    Rule Rule { get; }

    /// <summary>Whether what a knowledge graph keeps of an article is enough for it.</summary>
    bool WorksOnGraphs { get; }

    /// <summary>Checks one document. Called by several threads at a time, so it must not keep anything.</summary>
    void Check(CheckedDocument document, FindingSink findings);
}
