using Stdlint.Cli.CommandLine;
using Stdlint.Core.Analysis;
using Stdlint.LanguageServer;

namespace Stdlint.Cli.Commands;

/// <summary>Starts the language server for an editor.</summary>
internal static class LspCommand
{
    private static readonly OptionSpec StandardStreams = new("--stdio", "", OptionGroup.Run, static () => Messages.OptionStdio);

    public static CommandSpec Spec { get; } = new("lsp", "", static () => Messages.CommandLsp, [StandardStreams, SharedOptions.Language, SharedOptions.Help], Run)
    {
        MaximumArguments = 0,
    };

    // Standard streams are the only way there is; the option says so for editors that expect to name it.
    private static int Run(CommandInput input, CliContext context)
    {
        using var standardInput = Console.OpenStandardInput();
        return LanguageServerProgram.Run(standardInput, context.Output);
    }
}
