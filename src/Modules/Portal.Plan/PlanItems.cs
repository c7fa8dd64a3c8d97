namespace Portal.Plan;

/// <summary>Ids of the plan's single items, and the names of its content types.</summary>
internal static class PlanItems
{
    public const string Plan = "title";
    public const string Positions = "positions";

    public const string PlanType = "plan";
    public const string PartType = "part";
    public const string PhaseType = "phase";
    public const string SectionType = "section";
    public const string ActionType = "action";
    public const string TermType = "term";
    public const string PageType = "page";
    public const string GuideType = "guide";
    public const string UpdateType = "update";
}
