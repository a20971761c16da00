using System.Collections.Immutable;
using Stdlint.Core.Configuration;
using Stdlint.Workspace.Discovery;

namespace Stdlint.Workspace.Settings;

/// <summary>Which files below a folder are drafts, as <c>files.include</c> and <c>files.exclude</c> say.</summary>
internal sealed class FileSelection
{
    private readonly PathPattern? _include;
    private readonly ImmutableArray<PathPattern> _exclude;

    private FileSelection(PathPattern? include, ImmutableArray<PathPattern> exclude)
    {
        _include = include;
        _exclude = exclude;
    }

    /// <summary>The last layer that states <c>include</c> wins; every layer's <c>exclude</c> counts.</summary>
    public static FileSelection From(ImmutableArray<SettingsLayer> layers)
    {
        PathPattern? include = null;
        var exclude = ImmutableArray.CreateBuilder<PathPattern>();
        foreach (var layer in layers)
        {
            if (layer.Include is { } globs)
                include = new PathPattern(FolderOf(layer), globs.Value);
            if (!layer.Exclude.IsEmpty)
                exclude.Add(new PathPattern(FolderOf(layer), [.. layer.Exclude.Select(glob => glob.Value)]));
        }

        return new FileSelection(include, exclude.ToImmutable());
    }

    public bool Includes(string fullPath) => _include?.Matches(fullPath) ?? DraftSource.IsDraftName(fullPath);

    public bool Excludes(string fullPath)
    {
        foreach (var pattern in _exclude)
        {
            if (pattern.Matches(fullPath))
                return true;
        }

        return false;
    }

    /// <summary>Globs and paths of a settings file start at its folder.</summary>
    public static string FolderOf(SettingsLayer layer) =>
        layer.Source.Length == 0 ? Directory.GetCurrentDirectory() : Path.GetDirectoryName(Path.GetFullPath(layer.Source)) ?? "/";
}
