using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Primitives;
using Portal.ContentModel;
using Portal.Liquid.Themes;

namespace Portal.Liquid.Templates;

/// <summary>The theme that pages are rendered with; in Development read again when one of its files changes.</summary>
internal sealed class ThemeInUse : IDisposable
{
    private readonly Theme _theme;
    private readonly ILogger _logger;
    private readonly List<PhysicalFileProvider> _watched = [];
    private readonly List<IDisposable> _subscriptions = [];
    private volatile Task<CompiledTheme> _current;

    /// <summary>Begins to compile the theme; whoever made it goes on meanwhile.</summary>
    public ThemeInUse(Theme theme, bool watch, ILogger<ThemeInUse> logger)
    {
        _theme = theme;
        _logger = logger;
        _current = Task.Run(Compile);
        if (watch)
            foreach (var folder in theme.Folders)
                Watch(folder);
    }

    /// <exception cref="FilesRefusedException">The theme had faults when it was first read.</exception>
    public CompiledTheme Current => _current.GetAwaiter().GetResult();

    public void Dispose()
    {
        foreach (var subscription in _subscriptions)
            subscription.Dispose();
        foreach (var provider in _watched)
            provider.Dispose();
    }

    private CompiledTheme Compile()
    {
        var compiled = CompileTheme.From(_theme);
        return compiled.IsSuccess ? compiled.Value : throw new FilesRefusedException($"The theme '{_theme.Name}' is refused", compiled.Problems);
    }

    private void Watch(string folder)
    {
        var provider = new PhysicalFileProvider(folder);
        _watched.Add(provider);
        _subscriptions.Add(ChangeToken.OnChange(() => provider.Watch("**/*"), Reload));
    }

    private void Reload()
    {
        try
        {
            var compiled = CompileTheme.From(_theme);
            if (compiled.IsSuccess)
                _current = Task.FromResult(compiled.Value);
            foreach (var problem in compiled.Problems)
                _logger.LogError("The theme stays as it was: {Problem}", problem);
        }
        catch (IOException e)
        {
            // An editor still holds the file; its next write comes here again.
            _logger.LogWarning(e, "The theme could not be read.");
        }
    }
}
