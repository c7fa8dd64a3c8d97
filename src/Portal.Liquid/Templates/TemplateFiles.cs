using System.Text;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;

namespace Portal.Liquid.Templates;

/// <summary>
/// The theme's templates, in memory, for Fluid's <c>render</c> tag. Their time never changes, so that Fluid's own cache
/// parses each of them once; another theme, or this one read again, has its own options and so its own cache.
/// </summary>
internal sealed class TemplateFiles(IReadOnlyDictionary<string, string> textByName) : IFileProvider
{
    private readonly Dictionary<string, IFileInfo> _files =
        textByName.ToDictionary(t => t.Key, IFileInfo (t) => new TemplateFile(t.Key, t.Value), StringComparer.Ordinal);

    public bool Contains(string name) => _files.ContainsKey(name);

    public IFileInfo GetFileInfo(string subpath) => _files.GetValueOrDefault(subpath) ?? new NotFoundFileInfo(subpath);

    public IDirectoryContents GetDirectoryContents(string subpath) => NotFoundDirectoryContents.Singleton;

    public IChangeToken Watch(string filter) => NullChangeToken.Singleton;

    private sealed class TemplateFile(string name, string text) : IFileInfo
    {
        private readonly byte[] _utf8 = Encoding.UTF8.GetBytes(text);

        public string Name => name;

        public bool Exists => true;

        public bool IsDirectory => false;

        public long Length => _utf8.Length;

        public string? PhysicalPath => null;

        public DateTimeOffset LastModified => DateTimeOffset.UnixEpoch;

        public Stream CreateReadStream() => new MemoryStream(_utf8, writable: false);
    }
}
