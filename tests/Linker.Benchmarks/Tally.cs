using System.Globalization;
using Linker.Checking.Findings;

namespace Linker.Benchmarks;

/// <summary>Counts what became of the spoiled references.</summary>
/// <param name="titles">The titles of all articles, reduced by <see cref="PlainTitle"/>.</param>
internal sealed class Tally(Dictionary<string, string> titles)
{
    private readonly ILookup<string, string> _bearers = titles.ToLookup(title => title.Value, title => title.Key);
    private readonly List<(Planted Fault, Finding? Finding)> _all = [];

    /// <summary>The part of the spoiled references that is found.</summary>
    public double Found => Part(_all.Count(entry => entry.Finding is not null), _all.Count);

    /// <summary>The part of those found that gets the right article as suggestion.</summary>
    public double Right => Part(_all.Count(IsRight), _all.Count(entry => entry.Finding is not null));

    /// <summary>Counts a spoiled reference with what was found at its place.</summary>
    public void Add(Planted fault, Finding? finding) => _all.Add((fault, finding));

    /// <summary>Writes the figures down.</summary>
    public void Write(TextWriter output)
    {
        WriteGroup(output, "all", _all);
        foreach (var slip in Enum.GetValues<Slip>())
            WriteGroup(output, $"one digit {slip}".ToLowerInvariant(), _all.Where(entry => entry.Fault.Slip == slip));
        WriteGroup(output, "the number exists", _all.Where(entry => titles.ContainsKey(entry.Fault.Spoiled)));
        WriteGroup(output, "the number is nobody's", _all.Where(entry => !titles.ContainsKey(entry.Fault.Spoiled)));
        foreach (var (fault, finding) in _all.Where(entry => !IsRight(entry)).Take(20))
            output.WriteLine($"  {fault.Original.Target} as {fault.Spoiled}, \"{fault.Original.Title}\": {finding?.Message ?? "not found"}");
    }

    private void WriteGroup(TextWriter output, string name, IEnumerable<(Planted Fault, Finding? Finding)> entries)
    {
        var group = entries.ToArray();
        var found = group.Count(entry => entry.Finding is not null);
        var right = group.Count(IsRight);
        var certain = group.Count(entry => entry.Finding?.Suggestion is { IsCertain: true });
        var certainAndWrong = group.Count(entry => entry.Finding?.Suggestion is { IsCertain: true } && !IsRight(entry));
        var twins = group.Count(entry => !IsRight(entry) && HasTwin(entry.Fault));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-24} {group.Length,6} spoiled, {Part(found, group.Length),7:P2} found, {Part(right, found),7:P2} of these right; {certain} certain ({certainAndWrong} of them wrong); {twins} of the misses are twins"));
    }

    private static bool IsRight((Planted Fault, Finding? Finding) entry) =>
        entry.Finding?.Suggestion?.Id == entry.Fault.Original.Target;

    /// <summary>Whether another article has the same title, as far as the cited title tells.</summary>
    private bool HasTwin(Planted fault)
    {
        var cited = PlainTitle.Of(fault.Original.Title ?? "");
        return _bearers.Any(title => PlainTitle.Fits(cited, title.Key) && title.Any(id => id != fault.Original.Target));
    }

    private static double Part(int count, int of) => of == 0 ? 1 : (double)count / of;
}
