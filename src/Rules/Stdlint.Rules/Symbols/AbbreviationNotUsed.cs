using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Symbols;

// GB/T 1.1—2020，8.8.1：只列理解文件所必需的。图片里的字读不到，所以有图片的文稿不报。
public sealed class AbbreviationNotUsed : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        if (context.Model.SymbolEntries.IsEmpty || HasPictures(context.Text))
            return;
        foreach (var entry in context.Model.SymbolEntries)
        {
            if (entry.IsAbbreviation && !IsUsed(context, entry))
                context.Report(Descriptors.AbbreviationNotUsed, entry.SymbolSpan, entry.Symbol).Assuming(entry.Node);
        }
    }

    private static bool HasPictures(DraftText text) => text.Objects.Any(item => item.Kind is InlineObjectKind.Picture or InlineObjectKind.OleObject or InlineObjectKind.Diagram or InlineObjectKind.Chart);

    // A use is one as a whole word, in the text or a header, beyond its own line and the contents.
    private static bool IsUsed(DraftContext context, SymbolEntry entry)
    {
        var content = context.Text.Content;
        for (var at = content.IndexOf(entry.Symbol, StringComparison.Ordinal); at >= 0; at = content.IndexOf(entry.Symbol, at + 1, StringComparison.Ordinal))
        {
            var end = at + entry.Symbol.Length;
            if (at > 0 && char.IsAsciiLetterOrDigit(content[at - 1]) || end < content.Length && char.IsAsciiLetter(content[end]) && content[end] != 's')
                continue;
            var zone = context.Model.ZoneAt(at);
            if (!entry.Node.Span.Contains(at) && zone.Region is not (DraftRegion.Contents or DraftRegion.Comment))
                return true;
        }

        return false;
    }
}
