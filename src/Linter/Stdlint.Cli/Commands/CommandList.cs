using Stdlint.Cli.CommandLine;

namespace Stdlint.Cli.Commands;

/// <summary>All commands; only the one that is asked for is built.</summary>
internal static class CommandList
{
    public static IEnumerable<CommandSpec> All =>
    [
        CheckCommand.Spec,
        FixCommand.Spec,
        AnnotateCommand.Spec,
        ExplainCommand.Spec,
        RulesCommand.Spec,
        DumpCommand.Spec,
        InitCommand.Spec,
        ConfigCommand.Spec,
        LspCommand.Spec,
        VersionCommand.Spec,
        CompletionsCommand.Spec,
    ];

    public static CommandSpec? Find(string verb) => verb switch
    {
        "check" => CheckCommand.Spec,
        "fix" => FixCommand.Spec,
        "annotate" => AnnotateCommand.Spec,
        "explain" => ExplainCommand.Spec,
        "rules" => RulesCommand.Spec,
        "dump" => DumpCommand.Spec,
        "init" => InitCommand.Spec,
        "config" => ConfigCommand.Spec,
        "lsp" => LspCommand.Spec,
        "version" => VersionCommand.Spec,
        "completions" => CompletionsCommand.Spec,
        _ => null,
    };
}
