using System.Collections.Concurrent;
using System.Collections.Immutable;
using Stdlint.Core.Analysis;
using Stdlint.Core.Configuration;
using Stdlint.Workspace.Discovery;

namespace Stdlint.Workspace.Settings;

/// <summary>Finds the settings of a draft: the file nearest to the draft, or the one the caller names. Each file is read once.</summary>
public sealed class SettingsLocator(IReadOnlyList<RuleEntry> catalog, SettingsChoice choice)
{
    public const string FileName = "stdlint.json";

    private readonly ConcurrentDictionary<string, LoadedSettings> _byFolder = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, LoadedSettings> _byFile = new(StringComparer.Ordinal);

    /// <summary>The settings for a draft, with the problems of their files.</summary>
    public LoadedSettings For(string fullPath) => choice switch
    {
        { IsIsolated: true } => LoadedSettings.Empty,
        { File: { } file } => Load(file),
        _ => Nearest(Path.GetDirectoryName(fullPath) ?? "/"),
    };

    /// <summary>The settings for a draft with those of the command line on top.</summary>
    public EffectiveSettings EffectiveFor(string fullPath, SettingsLayer commandLine)
    {
        var loaded = For(fullPath);
        return EffectiveSettings.Compose(
            loaded.Layers.Add(commandLine),
            entry => new PathPattern(FileSelection.FolderOf(entry.Layer), entry.Files).Matches(fullPath));
    }

    /// <summary>Format and absolute path of the reports that the settings of a draft ask for.</summary>
    public IEnumerable<(string Format, string Path)> ReportsFor(string fullPath)
    {
        var layers = For(fullPath).Layers;
        for (var i = layers.Length - 1; i >= 0; i--)
        {
            // A layer that states reports replaces those of what it extends.
            if (!layers[i].Reports.IsEmpty)
                return layers[i].Reports.Select(report => (report.Value.Format, Path.GetFullPath(report.Value.Path, FileSelection.FolderOf(layers[i]))));
        }

        return [];
    }

    internal FileSelection SelectionFor(string fullPath) => For(fullPath).Selection;

    private LoadedSettings Nearest(string folder) => _byFolder.GetOrAdd(folder, Find);

    private LoadedSettings Find(string folder)
    {
        var file = Path.Join(folder, FileName);
        if (File.Exists(file))
            return Load(ShownPath(file));
        return Path.GetDirectoryName(folder) is { } parent ? Nearest(parent) : LoadedSettings.Empty;
    }

    private LoadedSettings Load(string file) => _byFile.GetOrAdd(file, path => new SettingsLoader(catalog).Load(path));

    // A path below the current folder is easier to read, and to click, than an absolute one.
    private static string ShownPath(string fullPath)
    {
        var relative = Path.GetRelativePath(Directory.GetCurrentDirectory(), fullPath);
        return (relative.StartsWith("..", StringComparison.Ordinal) ? fullPath : relative).Replace('\\', '/');
    }
}

/// <param name="File">The settings file to use for all drafts, null to look for the nearest.</param>
/// <param name="IsIsolated">No settings file is used.</param>
public sealed record SettingsChoice(string? File, bool IsIsolated)
{
    public static SettingsChoice Nearest { get; } = new(File: null, IsIsolated: false);
}

/// <summary>A settings file with all that it extends.</summary>
public sealed class LoadedSettings(string? file, ImmutableArray<SettingsLayer> layers, ImmutableArray<SettingsProblem> problems)
{
    public static LoadedSettings Empty { get; } = new(file: null, [], []);

    /// <summary>The settings file, null where there is none.</summary>
    public string? File { get; } = file;

    /// <summary>What is extended comes before what extends it.</summary>
    public ImmutableArray<SettingsLayer> Layers { get; } = layers;

    public ImmutableArray<SettingsProblem> Problems { get; } = problems;

    internal FileSelection Selection => field ??= FileSelection.From(Layers);
}
