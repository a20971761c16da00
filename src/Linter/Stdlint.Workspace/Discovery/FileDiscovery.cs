using System.Text;
using Stdlint.Workspace.Settings;

namespace Stdlint.Workspace.Discovery;

/// <summary>Turns the PATHs of the command line into drafts: files, folders, globs, <c>-</c> and <c>@list</c>.</summary>
public sealed class FileDiscovery(SettingsLocator settings, DiscoveryOptions options)
{
    private readonly Dictionary<string, DraftSource> _found = new(StringComparer.Ordinal);
    private readonly List<DiscoveryProblem> _problems = [];

    public DiscoveryResult Discover(IReadOnlyList<string> paths)
    {
        foreach (var path in paths)
        {
            if (path.StartsWith('@') && !File.Exists(path))
                AddList(path[1..]);
            else
                Add(path);
        }

        return new DiscoveryResult(
            [.. _found.Values.OrderBy(file => file.DisplayPath, StringComparer.Ordinal)],
            [.. _problems]);
    }

    private void Add(string path)
    {
        try
        {
            if (path == "-")
                AddStandardInput();
            else if (File.Exists(path))
                AddFile(path, Path.GetFullPath(path));
            else if (Directory.Exists(path))
                AddFolder(path);
            else if (path.Contains('*'))
                AddGlob(path);
            else
                Report(path, "input.notFound", isUsage: false, path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            Report(path, "input.notAccessible", isUsage: false, path);
        }
    }

    private void AddList(string listPath)
    {
        string[] lines;
        try
        {
            lines = File.ReadAllLines(listPath, Encoding.UTF8);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            Report("@" + listPath, "input.listNotFound", isUsage: true, listPath);
            return;
        }

        foreach (var line in lines)
        {
            var path = line.Trim();
            if (path.Length > 0 && path[0] != '#')
                Add(path);
        }
    }

    private void AddStandardInput()
    {
        var name = options.StandardInputName;
        var fullPath = Path.GetFullPath(name ?? "stdin.docx");
        _found.TryAdd("-", new DraftSource(name is null ? "-" : Shown(name), fullPath, Length: 0, IsStandardInput: true));
    }

    // A file that is named is read whatever its extension and the settings say: the reader tells what is wrong with it.
    private void AddFile(string shown, string fullPath) =>
        _found.TryAdd(fullPath, new DraftSource(Shown(shown), fullPath, new FileInfo(fullPath).Length, IsStandardInput: false));

    private void AddFolder(string folder)
    {
        var before = _found.Count;
        var legacy = 0;
        foreach (var file in FolderWalk.Files(Path.GetFullPath(folder)))
        {
            if (IsWanted(file))
                AddFile(Path.Join(folder, Path.GetRelativePath(Path.GetFullPath(folder), file)), file);
            else if (FolderWalk.IsLegacyDraft(file))
                legacy++;
        }

        if (_found.Count > before || _found.Keys.Any(known => IsBelow(folder, known)))
            return;
        if (legacy > 0)
            Report(folder, "input.onlyLegacy", isUsage: false, Shown(folder), $"{legacy}");
        else
            Report(folder, "input.noDrafts", isUsage: false, Shown(folder));
    }

    private static bool IsBelow(string folder, string fullPath) =>
        fullPath.StartsWith(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private void AddGlob(string glob)
    {
        var normal = glob.Replace('\\', '/');
        var wildcard = normal.IndexOf('*');
        var slash = normal.LastIndexOf('/', wildcard);
        var root = slash < 0 ? "" : slash == 0 ? "/" : normal[..slash];
        var fullRoot = Path.GetFullPath(root.Length == 0 ? "." : root);
        // Unlike a bare name in the settings, a*.docx on the command line means this folder only, as in every shell.
        var pattern = new PathPattern(fullRoot, ["./" + normal[(slash + 1)..]]);
        var excluded = options.Exclude;
        var any = false;
        if (Directory.Exists(fullRoot))
        {
            foreach (var file in FolderWalk.Files(fullRoot))
            {
                if (!pattern.Matches(file) || excluded?.Matches(file) == true || IsExcludedBySettings(file))
                    continue;
                any = true;
                AddFile(Path.Join(root, Path.GetRelativePath(fullRoot, file)), file);
            }
        }

        if (!any)
            Report(glob, "input.noMatch", isUsage: false, glob);
    }

    private bool IsWanted(string fullPath)
    {
        if (options.Exclude?.Matches(fullPath) == true)
            return false;
        var selection = settings.SelectionFor(fullPath);
        return selection.Includes(fullPath) && !selection.Excludes(fullPath);
    }

    private bool IsExcludedBySettings(string fullPath) => settings.SelectionFor(fullPath).Excludes(fullPath);

    private static string Shown(string path)
    {
        var shown = path.Replace('\\', '/');
        return Path.DirectorySeparatorChar == '/' ? path : shown;
    }

    private void Report(string path, string key, bool isUsage, params ReadOnlySpan<string> arguments) =>
        _problems.Add(new DiscoveryProblem(path, key, [.. arguments], isUsage));
}
