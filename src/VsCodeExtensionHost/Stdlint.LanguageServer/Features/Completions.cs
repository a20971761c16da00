using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;
using Stdlint.LanguageServer.Drafts;
using Stdlint.LanguageServer.Protocol;

namespace Stdlint.LanguageServer.Features;

/// <summary>Completes the fixed sentences of GB/T 1.1 in the edition of the draft, numbers of what can be pointed to, and defined terms.</summary>
public static class Completions
{
    private const int TextKind = 1;
    private const int ReferenceKind = 18;
    private const int SnippetFormat = 2;

    public static CompletionList At(AnalyzedDraft draft, Position position, DisplayLanguage language)
    {
        var items = new List<CompletionItem>();
        if (draft.Model is { } model && position.Line < draft.Text.Blocks.Length)
        {
            var block = draft.Text.Blocks[position.Line];
            var before = draft.Text.TextOf(block)[..Math.Clamp(position.Character, 0, block.Span.Length)].ToString();
            AddPhrases(items, model, before, position, language);
            AddPointers(items, model, before, position);
            AddTerms(items, model, before, position, language);
        }

        return new CompletionList(IsIncomplete: true, items);
    }

    private static void AddPhrases(List<CompletionItem> items, DraftModel model, string before, Position position, DisplayLanguage language)
    {
        var start = before.Length - before.TrimStart(' ', '\u3000').Length;
        var typed = before[start..];
        var phrases = FixedPhrases.Of(model.Edition.Value);
        foreach (var phrase in Sentences(phrases))
        {
            foreach (var text in phrase.Texts)
            {
                if (text.Length <= typed.Length || !text.StartsWith(typed, StringComparison.Ordinal))
                    continue;
                items.Add(new CompletionItem
                {
                    Label = text,
                    Kind = TextKind,
                    Detail = Messages.ServerFixedPhrase.In(language),
                    FilterText = text,
                    SortText = "1" + text,
                    InsertTextFormat = SnippetFormat,
                    TextEdit = Edit(position, typed.Length, Snippet(text)),
                });
            }
        }
    }

    private static IEnumerable<FixedPhrase> Sentences(FixedPhrases phrases) =>
    [
        phrases.DraftingBasis, phrases.PatentNotice, phrases.ProposedBy, phrases.ResponsibleBody, phrases.ProposedAndResponsible, phrases.DraftingOrganizations,
        phrases.DraftingPersons, phrases.Changes, phrases.History, phrases.PartOfSeries, phrases.Applicability, phrases.ReferencesIntroductoryText,
        phrases.ReferencesNone, phrases.TermsLocal, phrases.TermsExternal, phrases.TermsBoth, phrases.TermsNone, phrases.Symbols, phrases.FormulaWhere,
    ];

    /// <summary>What the draft has to fill in becomes a place to type at.</summary>
    private static string Snippet(string text)
    {
        var result = new System.Text.StringBuilder();
        var ordinal = 1;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '…' or '×')
            {
                var first = text[i];
                var end = i;
                while (end + 1 < text.Length && text[end + 1] == first)
                    end++;
                result.Append("${").Append(ordinal++).Append(':').Append(text, i, end - i + 1).Append('}');
                i = end;
            }
            else
            {
                if (text[i] is '$' or '}' or '\\')
                    result.Append('\\');
                result.Append(text[i]);
            }
        }

        return result.ToString();
    }

    private static void AddPointers(List<CompletionItem> items, DraftModel model, string before, Position position)
    {
        var (word, nodes) = before switch
        {
            [.., '表'] => ("表", model.Tables.Where(static table => !table.IsLayout && !table.IsContinuation).AsEnumerable<DraftSyntaxNode>()),
            [.., '图'] => ("图", model.Figures),
            [.., '附'] => ("附", model.Annexes),
            [.., '附', '录'] => ("附录", model.Annexes),
            [.., '见'] => ("", model.Divisions),
            _ => ("", []),
        };
        foreach (var node in nodes)
        {
            if (node is not INumbered { Number: { } number })
                continue;
            var text = node switch
            {
                AnnexSyntax => "附录" + number.Text,
                TableSyntax => "表" + number.Text,
                FigureSyntax => "图" + number.Text,
                ClauseSyntax => $"第{number.Text}章",
                _ => number.Text,
            };
            var title = node is DivisionSyntax division ? division.Title : ((CaptionedSyntax)node).Title;
            items.Add(new CompletionItem { Label = text, Kind = ReferenceKind, Detail = title, FilterText = text, SortText = $"0{items.Count:D5}", TextEdit = Edit(position, word.Length, text) });
        }
    }

    private static void AddTerms(List<CompletionItem> items, DraftModel model, string before, Position position, DisplayLanguage language)
    {
        foreach (var entry in model.TermEntries)
        {
            var typed = Overlap(before, entry.Term);
            if (typed > 0 && typed < entry.Term.Length)
                items.Add(new CompletionItem { Label = entry.Term, Kind = TextKind, Detail = Messages.ServerDefinedTerm.In(language), FilterText = entry.Term, SortText = "2" + entry.Term, TextEdit = Edit(position, typed, entry.Term) });
        }
    }

    /// <summary>How much of the beginning of a term stands before the cursor.</summary>
    private static int Overlap(string before, string term)
    {
        for (var length = Math.Min(before.Length, term.Length); length > 0; length--)
        {
            if (before.AsSpan(before.Length - length).SequenceEqual(term.AsSpan(0, length)))
                return length;
        }

        return 0;
    }

    private static TextEdit Edit(Position position, int typed, string text) =>
        new(new Protocol.Range(position with { Character = position.Character - typed }, position), text);
}
