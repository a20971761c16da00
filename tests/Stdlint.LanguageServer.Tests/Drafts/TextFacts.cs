using Stdlint.Core.Text;

namespace Stdlint.LanguageServer.Tests.Drafts;

/// <summary>All that a rule can see of a draft text, line by line; byte places are left out.</summary>
internal static class TextFacts
{
    public static List<string> Of(DraftText text)
    {
        var facts = new List<string>();
        foreach (var block in text.Blocks)
        {
            facts.Add($"{block.Index} {block.Span} {text.TextOf(block)}");
            facts.Add($"{block.Index} {block.Story} {block.StoryOrdinal} {block.Label?.Text} {block.Label?.Level} {block.Label?.IsUncertain} {block.Style?.Name} {block.Flags} {block.Format}");
            facts.Add($"{block.Index} cell {block.Cell?.Table.Index} {block.Cell?.Row} {block.Cell?.Column} {block.Cell?.FirstBlock} {block.Cell?.EndBlock}");
            facts.AddRange(Runs(text, block).Select(run => $"{block.Index} {run}"));
        }

        facts.AddRange(text.Fields.Select(static field => $"field {field.Name} {field.Result} {field.Outer?.Result}"));
        facts.AddRange(text.Bookmarks.Select(static mark => $"bookmark {mark.Name} {mark.Span}"));
        facts.AddRange(text.Hyperlinks.Select(static link => $"link {link.Span} {link.Anchor} {link.Address}"));
        facts.AddRange(text.ContentControls.Select(static control => $"control {control.Tag} {control.Span}"));
        facts.AddRange(text.Comments.Select(static comment => $"comment {comment.Range} {comment.Text}"));
        facts.AddRange(text.Objects.Select(static item => $"object {item.Kind} {item.Position} {item.StoryOrdinal}"));
        facts.AddRange(text.Tables.Select(static table => $"table {table.FirstBlock} {table.EndBlock} {table.RowCount}"));
        facts.AddRange(text.PageSections.Select(static section => $"section {section.FirstBlock} {section.EndBlock}"));
        return facts;
    }

    // How many runs hold characters of one format is no fact.
    private static List<string> Runs(DraftText text, Block block)
    {
        var runs = new List<string>();
        var last = "";
        foreach (ref readonly var piece in text.PiecesOf(block))
        {
            var format = $"{piece.Kind} {piece.Revision} {piece.Flags} {text.CharacterFormats[piece.FormatIndex]}";
            if (format != last)
            {
                runs.Add($"{piece.Span.Start} {format}");
                last = format;
            }
        }

        return runs;
    }
}
