using Stdlint.Cli.CommandLine;
using Stdlint.Cli.Output;
using Stdlint.Core.Analysis;

namespace Stdlint.Cli.Commands;

/// <summary>Prints a completion script for a shell.</summary>
internal static class CompletionsCommand
{
    public static CommandSpec Spec { get; } = new(
        "completions",
        "bash|zsh|fish|pwsh",
        static () => Messages.CommandCompletions,
        [SharedOptions.Language, SharedOptions.Help],
        Run)
    {
        MinimumArguments = 1,
        MaximumArguments = 1,
        ArgumentValues = ["bash", "zsh", "fish", "pwsh"],
        Remarks = static () => Messages.CommandCompletionsRemarks,
    };

    private static int Run(CommandInput input, CliContext context)
    {
        var scripts = new CompletionScripts([.. CommandList.All]);
        context.Write(input.Arguments[0] switch
        {
            "bash" => scripts.Bash(),
            "zsh" => scripts.Zsh(),
            "fish" => scripts.Fish(context.Language),
            _ => scripts.PowerShell(),
        });
        return ExitCode.BelowGate;
    }
}
