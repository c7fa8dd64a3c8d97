using Portal.Search.Documents;

namespace Portal.Search.Query;

/// <summary>The numbers that ranking rests on, in one place.</summary>
internal static class Ranking
{
    /// <summary>What two neighbouring words add where they stand together, times the rarity of that.</summary>
    public const float Together = 0.35f;

    /// <summary>So many clauses that have the rarer words hold every good answer; the plan's own are far fewer.</summary>
    public const int EnoughClauses = 2_000;

    private const double Cover = 0.5;
    private const double Repeats = 0.1;
    private const double TitleWeight = 1.15;
    private const double SummaryWeight = 0.8;
    private const double OtherPages = 0.55;

    /// <summary>BM25's inverse document frequency.</summary>
    public static float Rarity(int clauses, int having) => MathF.Log(1 + (clauses - Math.Min(having, clauses) + 0.5f) / (having + 0.5f));

    /// <summary>Less than half of a word's character pairs is chance.</summary>
    public static float OfParts(float share) => share < 0.3f ? 0 : share * 0.6f;

    public static double OfRole(ClauseRole role) => role switch
    {
        ClauseRole.Title => TitleWeight,
        ClauseRole.Summary => SummaryWeight,
        _ => 1,
    };

    /// <summary>Actions answer; the parts of the plan that sum them up come after.</summary>
    public static double OfType(string type) => type == "action" ? 1 : OtherPages;

    /// <param name="weight">By its type.</param>
    public static double OfPage(double weight, double bestClause, double cover, double allClauses) =>
        (bestClause + Cover * cover + Repeats * Math.Min(allClauses - bestClause, 4 * bestClause)) * weight;
}
