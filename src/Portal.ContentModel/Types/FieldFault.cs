namespace Portal.ContentModel.Types;

/// <summary>Why a value is not of its field's kind.</summary>
/// <param name="Place">Place within the value as a JSON pointer; "" for the value itself, "/m1/0" for a part.</param>
/// <param name="Expected">What should stand there, in English ("a whole number").</param>
public readonly record struct FieldFault(string Place, string Expected);
