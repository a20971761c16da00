using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Contents;

// GB/T 1.1—2020，8.2、10.3.2：给出完整的标题。目次域没有更新是一个原因，合并为一条。
public sealed class ContentsEntryMismatch : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        var model = context.Model;
        ReportedDiagnostic? stale = null;
        var edits = new List<DraftEdit>();
        foreach (var item in model.ContentsItems)
        {
            if (!Differs(model, item, out var division))
                continue;
            if (stale is not null)
            {
                stale.AlsoAt(model.WordsOf(item.Entry));
                if (division is not null)
                    edits.AddRange(ContentsEdit.Rewrite(model, item, division));
                continue;
            }

            var words = model.WordsOf(item.Entry);
            var report = division is null
                ? context.Report(Descriptors.ContentsEntryMismatchGone, words, context.Text.StringOf(words))
                : context.Report(Descriptors.ContentsEntryMismatch, words, context.Text.StringOf(words), HeadingOf(division))
                    .Assuming(division)
                    .WithRelated(RelatedKind.Conflict, division.HeadingSpan, "related.heading");
            if (model.HasGeneratedContents)
            {
                stale = report;
                if (division is not null)
                    edits.AddRange(ContentsEdit.Rewrite(model, item, division));
                report.WithFix(() => edits);
                continue;
            }

            report.WithFix(() => division is not null ? ContentsEdit.Rewrite(model, item, division) : ContentsEdit.Delete(model, item.Entry, item.Entry) is { } deleted ? [deleted] : []);
        }
    }

    private static bool Differs(DraftModel model, ContentsItem item, out DivisionSyntax? division)
    {
        division = item.Target as DivisionSyntax;
        if (item.Title.Length == 0 || item.Kind is not (ContentsItemKind.Clause or ContentsItemKind.Subclause or ContentsItemKind.Annex or ContentsItemKind.AnnexSubclause))
            return false;
        // 列出术语条目（STD1206）、无标题条（STD1209）和文件没有写完（STD9010）是别的问题。
        if (item.Target is null)
            return !model.IsTruncated.Value;
        // 编号所指的标题多半就是，不必一一去看。
        if (division is null or { HasTitle: false } || model.IsHeadingOf(item, division))
            return division is AnnexSyntax annex && ContentsEdit.WrongStatus(model, item, annex) is not null;
        foreach (var candidate in model.Divisions)
        {
            if (model.IsHeadingOf(item, candidate))
                return false;
        }

        return true;
    }

    private static string HeadingOf(DivisionSyntax division) =>
        division.Number is null || division.Designation == division.Title ? division.Title : division.Designation + " " + division.Title;
}
