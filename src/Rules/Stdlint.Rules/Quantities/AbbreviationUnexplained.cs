using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Quantities;

// GB/T 1.1—2020，9.4.3.3。第3、4章和公式说明里列出的不报；全文任何一处有解释的不报；行业通行的由词表排除。
public sealed class AbbreviationUnexplained : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        var explained = Explained(context);
        foreach (var use in context.Model.AbbreviationUses)
        {
            if (!IsLookedAt(use) || IsCommon(use.Word) || IsLevel(context.Text, use) || IsCode(context.Text, use) || !explained.Add(use.Word))
                continue;
            context.Report(Descriptors.AbbreviationUnexplained, use.Span, use.Word);
        }
    }

    // 范围也是规范性要素；两个字母的太多是代号。
    private static bool IsLookedAt(in AbbreviationUse use) =>
        use.Zone.IsProvision && use.Zone.Role != TextRole.TableCell || use is { Zone: { Region: DraftRegion.Scope, IsQuoted: false }, Word.Length: > 2 };

    private static HashSet<string> Explained(DraftContext context)
    {
        var explained = new HashSet<string>(StringComparer.Ordinal);
        foreach (var use in context.Model.AbbreviationUses)
        {
            if (use.IsExplained || use.Zone.Region is DraftRegion.Terms or DraftRegion.Symbols || use.Zone.Role is TextRole.FormulaExplanation or TextRole.Definition)
                explained.Add(use.Word);
        }

        foreach (var entry in context.Model.SymbolEntries)
            explained.Add(entry.Symbol);
        foreach (var entry in context.Model.TermEntries)
            explained.UnionWith(context.Text.StringOf(entry.Span).Split(Separators));
        foreach (var formula in context.Model.Formulas)
        {
            foreach (var symbol in formula.Where?.Symbols ?? [])
                explained.Add(symbol.Symbol);
        }

        return explained;
    }

    private static ReadOnlySpan<char> Separators => [' ', '\u3000', '\n', '\u000B', '；', '，', '。', '（', '）', ';', ',', '(', ')', '、', '：'];

    private static bool IsCommon(string word) => Vocabulary.CommonAbbreviations.Contains(word) || word.AsSpan().TrimStart("IVXLC").IsEmpty || !word.AsSpan().ContainsAnyExcept(word[0]);

    // 产品代号为CPB：写明了是代号。
    private static bool IsCode(DraftText text, in AbbreviationUse use)
    {
        var before = text.TextOf(TextSpan.FromBounds(text.BlockAt(use.Span.Start).Span.Start, use.Span.Start)).TrimEnd("“‘（(： ");
        return Vocabulary.WordsBeforeCode.LengthEndingAt(before, before.Length) > 0;
    }

    // AB级、CD型、XY列是代号，不是缩略语。
    private static bool IsLevel(DraftText text, in AbbreviationUse use) =>
        use.Span.End < text.Content.Length && text.Content[use.Span.End] is '级' or '型' or '类' or '列' or '区' or '点' or '面' or '线' or '段' or '轴' or '座';
}
