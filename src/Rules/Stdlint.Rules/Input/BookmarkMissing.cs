using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Input;

// 文件事实（OOXML）：REF、PAGEREF、NOTEREF、HYPERLINK \l 和 w:hyperlink 的目标没有 w:bookmarkStart。目次各行更新时重做，不算。
public sealed class BookmarkMissing : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        var text = context.Text;
        if (text.Fields.IsEmpty && text.Hyperlinks.IsEmpty)
            return;

        var known = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        // 域自己也能定名：SET、ASK 的结果可以引用。
        foreach (var field in text.Fields)
        {
            if (field.Name is "SET" or "ASK" && field.Instruction.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [_, var name, ..])
                known.Add(name);
            if (field.FormFieldName is { } form)
                known.Add(form);
        }

        var reported = new Dictionary<string, ReportedDiagnostic>(StringComparer.OrdinalIgnoreCase);
        foreach (var field in text.Fields)
            Check(context, known, reported, field.Target, field.Result);
        foreach (var link in text.Hyperlinks)
        {
            // 带网址的锚点指的是那个网页里的位置。
            if (link.Address is null)
                Check(context, known, reported, link.Anchor, link.Span);
        }
    }

    private static void Check(DraftContext context, HashSet<string> known, Dictionary<string, ReportedDiagnostic> reported, string? target, TextSpan place)
    {
        // _top 是Word自带的目标，指文首。
        if (string.IsNullOrEmpty(target) || context.Model.Bookmark(target) is not null || known.Contains(target) || target is "_top" or "_GoBack" || context.Text.BlockAt(place.Start).Has(BlockFlags.GeneratedContents))
            return;
        if (reported.TryGetValue(target, out var first))
            first.AlsoAt(place);
        else
            reported.Add(target, context.Report(Descriptors.BookmarkMissing, place, target));
    }
}
