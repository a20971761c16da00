using System.Collections.Immutable;
using System.Text;
using Stdlint.Cli.CommandLine;
using Stdlint.Core.Analysis;

namespace Stdlint.Cli.Output;

/// <summary>Completion scripts, made from the commands themselves; they start no process while the user types.</summary>
internal sealed class CompletionScripts(ImmutableArray<CommandSpec> commands)
{
    public string Bash()
    {
        var text = new StringBuilder("_stdlint() {\n    local current=\"${COMP_WORDS[COMP_CWORD]}\" previous=\"${COMP_WORDS[COMP_CWORD-1]}\" verb=check word\n");
        text.Append("    for word in \"${COMP_WORDS[@]:1:COMP_CWORD-1}\"; do\n        case \"$word\" in\n")
            .Append("            ").AppendJoin('|', commands.Select(command => command.Name)).Append(") verb=\"$word\"; break ;;\n        esac\n    done\n");
        text.Append("    case \"$verb $previous\" in\n");
        foreach (var command in commands)
        {
            foreach (var option in command.Options.Where(option => !option.Values.IsEmpty))
                text.Append($"        \"{command.Name} {option.Name}\") COMPREPLY=($(compgen -W \"{string.Join(' ', option.Values)}\" -- \"$current\")); return ;;\n");
        }

        text.Append("    esac\n    case \"$verb\" in\n");
        foreach (var command in commands)
        {
            var words = string.Join(' ', command.Options.Select(option => option.Name).Concat(command.ArgumentValues));
            text.Append($"        {command.Name}) words=\"{words}\" ;;\n");
        }

        return text.Append("    esac\n    [ \"$COMP_CWORD\" = 1 ] && words=\"$words ").AppendJoin(' ', commands.Select(command => command.Name)).Append("\"\n")
            .Append("    COMPREPLY=($(compgen -W \"$words\" -- \"$current\"))\n}\ncomplete -o default -F _stdlint stdlint\n")
            .ToString();
    }

    public string Zsh() => "#compdef stdlint\nautoload -U +X bashcompinit && bashcompinit\n" + Bash();

    public string Fish(DisplayLanguage language)
    {
        var text = new StringBuilder();
        var verbs = string.Join(' ', commands.Select(command => command.Name));
        foreach (var command in commands)
        {
            text.Append($"complete -c stdlint -n 'not __fish_seen_subcommand_from {verbs}' -a {command.Name} -d {Quoted(command.Description(), language)}\n");
            foreach (var option in command.Options)
            {
                text.Append($"complete -c stdlint -n '__fish_seen_subcommand_from {command.Name}' -l {option.Name[2..]}");
                if (option.Alias.Length > 0)
                    text.Append(" -s ").Append(option.Alias[1..]);
                if (!option.IsFlag)
                    text.Append(" -r");
                if (!option.Values.IsEmpty)
                    text.Append($" -f -a '{string.Join(' ', option.Values)}'");
                text.Append(" -d ").Append(Quoted(option.Description(), language)).Append('\n');
            }

            if (!command.ArgumentValues.IsEmpty)
                text.Append($"complete -c stdlint -n '__fish_seen_subcommand_from {command.Name}' -f -a '{string.Join(' ', command.ArgumentValues)}'\n");
        }

        return text.ToString();
    }

    public string PowerShell()
    {
        var text = new StringBuilder("Register-ArgumentCompleter -Native -CommandName stdlint -ScriptBlock {\n    param($current, $line)\n");
        text.Append("    $elements = $line.CommandElements | ForEach-Object { $_.ToString() }\n    $previous = if ($current) { $elements[-2] } else { $elements[-1] }\n");
        text.Append("    $verbs = @(").AppendJoin(", ", commands.Select(command => $"'{command.Name}'")).Append(")\n");
        text.Append("    $verb = $elements | Select-Object -Skip 1 | Where-Object { $verbs -contains $_ } | Select-Object -First 1\n    if (-not $verb) { $verb = 'check' }\n");
        text.Append("    $words = switch (\"$verb $previous\") {\n");
        foreach (var command in commands)
        {
            foreach (var option in command.Options.Where(option => !option.Values.IsEmpty))
                text.Append($"        '{command.Name} {option.Name}' {{ {List(option.Values)}; break }}\n");
        }

        text.Append("        default {\n            switch ($verb) {\n");
        foreach (var command in commands)
            text.Append($"                '{command.Name}' {{ {List(command.Options.Select(option => option.Name).Concat(command.ArgumentValues))} }}\n");
        return text.Append("            }\n            if ($elements.Count -le 2) { $verbs }\n        }\n    }\n")
            .Append("    $words | Where-Object { $_ -like \"$current*\" } | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }\n}\n")
            .ToString();
    }

    private static string List(IEnumerable<string> words) => "@(" + string.Join(", ", words.Select(word => $"'{word}'")) + ")";

    private static string Quoted(BilingualText text, DisplayLanguage language) =>
        "'" + text.In(language).Replace("\\", "\\\\").Replace("'", "\\'").Replace("\n", " ") + "'";
}
