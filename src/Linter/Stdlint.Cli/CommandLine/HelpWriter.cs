using System.Collections.Immutable;
using System.Text;
using Stdlint.Cli.Output;
using Stdlint.Core.Analysis;

namespace Stdlint.Cli.CommandLine;

/// <summary>Writes help, in the language asked for and in nothing else.</summary>
internal sealed class HelpWriter(CliContext context)
{
    private const int DescriptionColumn = 30;

    private const int Width = 100;

    private readonly StringBuilder _text = new();

    public string Overview(IEnumerable<CommandSpec> commands, CommandSpec defaultCommand)
    {
        Paragraph(Messages.CliAbout);
        Heading(Messages.HelpUsage);
        _text.AppendLine($"  stdlint {defaultCommand.Arguments}").AppendLine("  stdlint COMMAND …").AppendLine();
        Heading(Messages.HelpCommands);
        foreach (var command in commands)
            Row($"{command.Name} {command.Arguments}".TrimEnd(), command.Description());
        _text.AppendLine();
        Paragraph(Messages.HelpMore);
        return _text.ToString();
    }

    public string Command(CommandSpec command)
    {
        Paragraph(command.Description());
        Heading(Messages.HelpUsage);
        _text.AppendLine($"  stdlint {command.Name} {command.Arguments} [{context.Text(Messages.HelpOptionsWord)}]".Replace("  [", " [")).AppendLine();
        if (command.Remarks is { } remarks)
            Paragraph(remarks());
        foreach (var group in command.Options.GroupBy(option => option.Group).OrderBy(group => group.Key))
        {
            Heading(GroupName(group.Key));
            foreach (var option in group)
                Row(Form(option), option.Description(), option.Values);
            _text.AppendLine();
        }

        return _text.ToString();
    }

    private static string Form(OptionSpec option)
    {
        var form = option.Alias.Length > 0 ? $"{option.Alias}, {option.Name}" : option.Name;
        return option.IsFlag ? form : $"{form} {option.ValueName}";
    }

    private static BilingualText GroupName(OptionGroup group) => group switch
    {
        OptionGroup.Select => Messages.HelpGroupSelect,
        OptionGroup.Scope => Messages.HelpGroupScope,
        OptionGroup.Gate => Messages.HelpGroupGate,
        OptionGroup.Output => Messages.HelpGroupOutput,
        _ => Messages.HelpGroupRun,
    };

    private void Heading(BilingualText text) => _text.AppendLine(context.Text(text));

    private void Paragraph(BilingualText text)
    {
        foreach (var line in context.Text(text).Split('\n'))
            _text.AppendLine(line);
        _text.AppendLine();
    }

    private void Row(string left, BilingualText description, ImmutableArray<string> values = default)
    {
        var right = context.Text(description);
        if (!values.IsDefaultOrEmpty)
            right += " [" + string.Join('|', values) + "]";
        _text.Append("  ").Append(left);
        var column = 2 + DisplayWidth.Of(left);
        if (column >= DescriptionColumn)
        {
            _text.AppendLine();
            column = 0;
        }

        foreach (var line in TextWrap.Lines(right, Width - DescriptionColumn))
        {
            _text.Append(' ', DescriptionColumn - column).AppendLine(line);
            column = 0;
        }
    }
}
