namespace Linker.Checking;

/// <summary>An article that is cited and not there.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">The title by which it is cited most often; null where nobody gives one.</param>
/// <param name="CitingArticles">How many articles cite it.</param>
public sealed record WantedArticle(string Id, string? Title, int CitingArticles);
