using System.Collections.Immutable;
using Microsoft.Extensions.FileSystemGlobbing;

namespace Stdlint.Workspace.Discovery;

/// <summary>Globs relative to one folder, held against absolute paths. Case does not count: <c>*.docx</c> means <c>A.DOCX</c> too.</summary>
internal sealed class PathPattern
{
    private readonly string _folder;
    private readonly Matcher _matcher = new(StringComparison.OrdinalIgnoreCase);

    public PathPattern(string folder, ImmutableArray<string> globs)
    {
        _folder = folder;
        _matcher.AddIncludePatterns(globs.Select(Anywhere));
    }

    public bool Matches(string fullPath)
    {
        var path = Path.GetRelativePath(_folder, fullPath);
        // Outside the folder only a glob that begins with **/ can match, and it looks at the whole path.
        if (path.StartsWith("..", StringComparison.Ordinal) || Path.IsPathRooted(path))
            path = fullPath[(Path.GetPathRoot(fullPath)?.Length ?? 0)..];
        return _matcher.Match(path.Replace('\\', '/')).HasMatches;
    }

    // A bare name or extension means it at any depth, as in .gitignore; a glob with a folder in it starts at the folder of the settings.
    private static string Anywhere(string glob)
    {
        var normal = glob.Replace('\\', '/');
        if (normal.StartsWith("./", StringComparison.Ordinal))
            return normal[2..];
        if (normal.EndsWith('/'))
            normal += "**";
        return normal.Contains('/') ? normal.TrimStart('/') : "**/" + normal;
    }
}
