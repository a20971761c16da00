using Stdlint.Cli.CommandLine;
using Stdlint.Core.Configuration;
using Stdlint.Workspace.Settings;

namespace Stdlint.Cli.Commands;

/// <summary>Says what is wrong with settings files.</summary>
internal static class SettingsComplaints
{
    /// <summary>Reports each problem once; true where there is any.</summary>
    public static bool Report(IEnumerable<LoadedSettings> settings, CliContext context)
    {
        var any = false;
        foreach (var problem in settings.Distinct().SelectMany(loaded => loaded.Problems).Distinct(new ByPlace()))
        {
            any = true;
            context.Complain($"{problem.Origin}: {context.Text(problem.MessageKey, [.. problem.Arguments])}");
        }

        return any;
    }

    /// <exception cref="UsageException">The file of --config does not exist: said without a place, because there is none.</exception>
    public static void ThrowIfNotFound(LoadedSettings settings, string? file)
    {
        if (file is not null && settings.Problems is [{ MessageKey: "settings.notFound" or "settings.notReadable" } problem] && problem.Origin.Line == 0)
            throw new UsageException(problem.MessageKey, [.. problem.Arguments]);
    }

    // A file that several drafts' settings extend has its problems once.
    private sealed class ByPlace : IEqualityComparer<SettingsProblem>
    {
        public bool Equals(SettingsProblem? x, SettingsProblem? y) => x?.Origin == y?.Origin && x?.MessageKey == y?.MessageKey;

        public int GetHashCode(SettingsProblem problem) => HashCode.Combine(problem.Origin, problem.MessageKey);
    }
}
