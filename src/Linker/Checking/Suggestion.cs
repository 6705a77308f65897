namespace Linker.Checking;

/// <summary>The article that was probably meant.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Score">How well the cited title names it, from 0 to 1.</param>
/// <param name="IsCertain">Whether nothing else comes near, so that the number may be replaced unseen.</param>
public sealed record Suggestion(string Id, string Title, double Score, bool IsCertain);
