using Portal.ContentModel;

namespace Portal.Contents;

/// <summary>The expected failures of this module.</summary>
public static class ContentErrors
{
    public static Error ItemNotFound(string itemId) =>
        new("contents.item_not_found", "There is no item “{0}”.", itemId);

    public static Error VersionNotFound(DocumentKey key, int number) =>
        new("contents.version_not_found", "“{0}” has no version {1}.", key.ToString(), number);

    public static Error NothingToPublish(DocumentKey key) =>
        new("contents.nothing_to_publish", "“{0}” has no draft to publish.", key.ToString());

    public static Error SharedFirst(string itemId) =>
        new("contents.shared_first", "The shared fields of “{0}” must be published first, or with it.", itemId);

    public static Error SavedMeanwhile(DocumentKey key, int basedOn, int latest) =>
        new("contents.conflict", "“{0}” was changed meanwhile: you started from version {1}, the newest is {2}.", key.ToString(), basedOn, latest);

    public static Error DraftInTheWay(DocumentKey key) =>
        new("contents.draft_in_the_way", "“{0}” has a draft that is not published yet: publish it first.", key.ToString());

    public static Error NotPublished(DocumentKey key) =>
        new("contents.not_published", "“{0}” is not published.", key.ToString());

    public static Error Required(DocumentKey key) =>
        new("contents.required", "“{0}” can’t be withdrawn: the site cannot do without it.", key.ToString());

    public static Error NotScheduled(DocumentKey key) =>
        new("contents.not_scheduled", "“{0}” is not scheduled.", key.ToString());

    public static Error SchedulePast(DocumentKey key) =>
        new("contents.schedule_past", "“{0}” can't be scheduled for a time that has passed.", key.ToString());

    public static Error Unsound(DocumentKey key, FileProblem problem) => problem.Line > 0
        ? new("contents.unsound", "“{0}” can’t be saved. Line {1} of the text: found {2}; expected {3}.", key.ToString(), problem.Line, problem.Found, problem.Expected)
        : new("contents.unsound", "“{0}” can’t be saved: found {1}; expected {2}.", key.ToString(), problem.Found, problem.Expected);

    public static Error UnknownType(string itemId, string type) =>
        new("contents.unknown_type", "“{0}” is of the type “{1}”, which is not declared.", itemId, type);

    public static Error TypeDiffers(string itemId, string found, string expected) =>
        new("contents.type_differs", "“{0}” is of the type “{2}”, not “{1}”.", itemId, found, expected);
}
