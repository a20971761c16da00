using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Syntax;
using Stdlint.Core.Text;

namespace Stdlint.Rules.References;

// GB/T 1.1—2020，8.6.3.1：清单中的文件之前不给出序号。参考文献的 [1] 是规定的，不属本条。
public sealed class ReferenceEntryNumbered : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    // 键入的序号连同其后的空格删去；自动编号取消。
    private static IEnumerable<DraftEdit> WithoutMarker(DraftText text, ReferenceEntrySyntax entry)
    {
        var block = text.BlockAt(entry.Span.Start);
        if (block.Label is not null)
        {
            yield return new SetNumbering(block.Index, NumberingChange.None);
        }
        else if (text.TextOf(block).TrimStart().StartsWith(entry.WrittenMarker, StringComparison.Ordinal))
        {
            var content = text.TextOf(block);
            var end = content.IndexOf(entry.WrittenMarker, StringComparison.Ordinal) + entry.WrittenMarker.Length;
            yield return DraftEdit.Delete(new TextSpan(block.Span.Start, end + (content[end..].Length - content[end..].TrimStart().Length)));
        }
    }

    private static void Check(DraftContext context)
    {
        ReportedDiagnostic? first = null;
        var edits = new List<DraftEdit>();
        foreach (var (entry, document, _) in context.Model.NormativeReferences.Entries)
        {
            // 转换工具会给每一段加“- ”。
            if (entry.WrittenMarker.Length == 0 || context.Model.IsExtracted.Value && entry.WrittenMarker is "-" or "*")
                continue;
            // 从行首到编号之前是键入的序号；自动编号不在文字里。
            var end = document is not null && document.Span.Start > entry.Span.Start ? document.Span.Start : entry.Span.Start;
            var typed = TextSpan.FromBounds(entry.Span.Start, end);
            var place = typed.Length > 0 ? typed : document?.Span ?? entry.Span;
            edits.AddRange(WithoutMarker(context.Text, entry));
            if (first is null)
                first = context.Report(Descriptors.ReferenceEntryNumbered, place, entry.WrittenMarker).Assuming(entry).WithFix(() => edits);
            else
                first.AlsoAt(place);
        }

        // 自动编号是段的格式，不是文字。
        if (edits.Exists(static edit => edit is SetNumbering))
            first?.TrustedAs(FixSafety.Unsafe);
    }
}
