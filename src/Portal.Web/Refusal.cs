using Portal.ContentModel;
using Portal.Liquid;
using Portal.Platform.Storage;
using Portal.Web.Settings;

namespace Portal.Web;

/// <summary>Which exceptions are the operator's to mend, and so are told in words without a stack trace.</summary>
internal static class Refusal
{
    /// <returns>What to say; null for bugs, whose stack trace is wanted.</returns>
    public static string? Of(Exception failure) => failure switch
    {
        FilesRefusedException or SettingsRefusedException or DatabaseRefusedException or TemplateException => failure.Message,
        // Of disks, folders, permissions, ports, and of an appsettings.json that is no JSON.
        IOException or UnauthorizedAccessException or InvalidDataException => failure.Message,
        // Of certificates.
        InvalidOperationException { Source: "Microsoft.AspNetCore.Server.Kestrel.Core" } => $"ASPNETCORE_URLS: {failure.Message}",
        _ when ConnectionStrings.Explains(failure) => $"Storage:ConnectionString: {failure.Message}",
        // EF Core wraps what might pass when it is tried again.
        InvalidOperationException { InnerException: { } inner } when ConnectionStrings.Explains(inner) => $"Storage:ConnectionString: {inner.Message}",
        _ => null,
    };
}
