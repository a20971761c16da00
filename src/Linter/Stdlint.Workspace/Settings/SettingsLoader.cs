using System.Collections.Immutable;
using System.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Configuration;

namespace Stdlint.Workspace.Settings;

/// <summary>Reads a settings file and, before it, everything that it extends, from left to right.</summary>
internal sealed class SettingsLoader(IReadOnlyList<RuleEntry> catalog)
{
    // Organisation, department, project, draft: nobody stacks more, and a limit ends what a cycle check could miss.
    private const int MaximumDepth = 16;

    private readonly ImmutableArray<SettingsLayer>.Builder _layers = ImmutableArray.CreateBuilder<SettingsLayer>();
    private readonly ImmutableArray<SettingsProblem>.Builder _problems = ImmutableArray.CreateBuilder<SettingsProblem>();
    private readonly HashSet<string> _open = new(StringComparer.Ordinal);

    public LoadedSettings Load(string file)
    {
        Add(file, new SettingOrigin(file));
        return new LoadedSettings(file, _layers.ToImmutable(), _problems.ToImmutable());
    }

    private void Add(string file, SettingOrigin askedBy)
    {
        var fullPath = Path.GetFullPath(file);
        if (!_open.Add(fullPath) || _open.Count > MaximumDepth)
        {
            Report(askedBy, "settings.extendsCycle", file);
            return;
        }

        if (ReadText(file, askedBy) is { } text)
        {
            var parse = SettingsParser.Parse(text, file, catalog);
            _problems.AddRange(parse.Problems);
            foreach (var entry in parse.Layer.Extends)
                Extend(entry, file);
            _layers.Add(parse.Layer);
        }

        _open.Remove(fullPath);
    }

    private void Extend(Setting<string> entry, string file)
    {
        if (SettingsParser.ProfileName(entry.Value) is not { } name)
            Add(Path.Combine(Path.GetDirectoryName(file) ?? "", WithoutDot(entry.Value)).Replace('\\', '/'), entry.Origin);
        else if (BuiltInProfile.Find(name) is { } profile)
            _layers.Add(new SettingsLayer { Source = file, Profiles = [new Setting<BuiltInProfile>(profile, entry.Origin)] });
    }

    private static string WithoutDot(string path) => path.StartsWith("./", StringComparison.Ordinal) ? path[2..] : path;

    private string? ReadText(string file, SettingOrigin askedBy)
    {
        try
        {
            // Bytes that are no UTF-8 would turn into replacement characters and then be "unknown" rule names.
            return new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(File.ReadAllBytes(file));
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            Report(askedBy, "settings.notFound", file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            Report(askedBy, exception is DecoderFallbackException ? "settings.notUtf8" : "settings.notReadable", file);
        }

        return null;
    }

    private void Report(SettingOrigin origin, string key, string file) => _problems.Add(new SettingsProblem(origin, key, [file]));
}
