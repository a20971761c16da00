using Stdlint.Cli.CommandLine;
using Stdlint.Core.Analysis;
using Stdlint.Workspace.Reporting;

namespace Stdlint.Cli.Commands;

internal static class VersionCommand
{
    public static CommandSpec Spec => new("version", "", static () => Messages.CommandVersion, [SharedOptions.Language, SharedOptions.Help], Run) { MaximumArguments = 0 };

    private static int Run(CommandInput input, CliContext context)
    {
        context.Write($"stdlint {ToolVersion.Tool}\n");
        return ExitCode.BelowGate;
    }
}
