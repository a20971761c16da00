using System.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Syntax;
using Stdlint.LanguageServer.Drafts;
using Stdlint.LanguageServer.Protocol;

namespace Stdlint.LanguageServer.Features;

/// <summary>What stands behind a place: the findings with their clauses, and what a pointer points to, a figure with its pictures.</summary>
public static class HoverText
{
    private const int LongestExcerpt = 200;

    public static Hover? At(AnalyzedDraft draft, Position position, ServerSettings settings)
    {
        var language = settings.Language;
        var offset = draft.OffsetOf(position);
        var text = new StringBuilder();
        Protocol.Range? range = null;
        foreach (var (_, finding) in draft.Findings)
        {
            var span = finding.Diagnostic.Span;
            if (span.Start > offset || offset > span.End)
                continue;
            text.Append(text.Length > 0 ? "---\n\n" : "").Append(RuleMarkdown.Of(finding, language));
            range ??= draft.RangeOf(span);
        }

        if (DraftTarget.At(draft, offset) is { } target)
        {
            text.Append(text.Length > 0 ? "---\n\n" : "").Append(About(draft, target, language));
            range ??= draft.RangeOf(target.Place);
            if (target.Node is FigureSyntax figure)
                text.Append(PictureMarkdown.Of(draft, figure, settings.OpensPictures, language));
        }
        else if (PictureMarkdown.FigureAt(draft, offset) is { } shown)
        {
            text.Append(text.Length > 0 ? "---\n\n" : "").Append(PictureMarkdown.Of(draft, shown, settings.OpensPictures, language));
            range ??= draft.RangeOf(draft.Text.BlockAt(offset).Span);
        }

        return text.Length == 0 ? null : new Hover(MarkupContent.Markdown(text.ToString()), range);
    }

    private static string About(AnalyzedDraft draft, DraftTarget target, DisplayLanguage language)
    {
        if (target.Term is { } term)
        {
            var definition = draft.Text.ExcerptOf(term.DefinitionSpan, LongestExcerpt);
            return $"**{RuleMarkdown.Escaped(term.Term)}** {RuleMarkdown.Escaped(term.WrittenNumber)}\n\n{RuleMarkdown.Escaped(definition)}\n\n";
        }

        if (target.Declaration.IsEmpty)
            return target.Document is { } document ? $"**{RuleMarkdown.Escaped(document.Key)}**\n\n" : $"*{Messages.ServerSymbolNotFound.In(language)}*\n\n";
        var heading = draft.Text.ExcerptOf(target.Declaration, LongestExcerpt);
        var label = draft.Text.BlockAt(target.Declaration.Start).Label?.Text ?? "";
        var times = target.Mentions.Count > 0 ? $"*{Messages.ServerReferencedTimes.In(language, target.Mentions.Count)}*\n\n" : "";
        return $"**{RuleMarkdown.Escaped(label.Length > 0 ? $"{label} {heading}" : heading)}**\n\n{times}";
    }
}
