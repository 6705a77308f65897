using Linker.Checking.Findings;

namespace Linker.Checking;

/// <summary>What a check found.</summary>
/// <param name="Findings">The findings, by path (ordinal), line, column, rule and target.</param>
/// <param name="MostWanted">The missing articles that most articles cite, most cited first.</param>
/// <param name="ArticleCount">How many articles were checked.</param>
/// <param name="ReferenceCount">How many references were checked: one a citing article and target.</param>
public sealed record CheckResult(
    IReadOnlyList<Finding> Findings, IReadOnlyList<WantedArticle> MostWanted, int ArticleCount, int ReferenceCount);

/// <summary>An article that is cited and not there.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">The title by which it is cited most often; null where no citation has one.</param>
/// <param name="CitingArticles">How many articles cite it.</param>
public sealed record WantedArticle(string Id, string? Title, int CitingArticles);
