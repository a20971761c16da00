using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Input;

// 文件事实（OOXML）：w:ins、w:del、w:moveFrom、w:moveTo 和各种 …Change。
public sealed class TrackedChanges : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        var revisions = context.Text.Package.Revisions;
        if (revisions.Total == 0)
            return;
        var descriptor = context.Text.View == TextView.Original ? Descriptors.TrackedChangesOriginal : Descriptors.TrackedChanges;
        context.Report(descriptor, FirstPlace(context), revisions.Total, revisions.Insertions, revisions.Deletions, revisions.Moves, revisions.Formats);
    }

    /// <summary>视图中看不见的修订（如删除）没有位置，指在首行。</summary>
    private static TextSpan FirstPlace(DraftContext context)
    {
        foreach (var piece in context.Text.Pieces)
        {
            if (piece.Revision != RevisionKind.None)
                return piece.Span;
        }

        return context.Model.FirstLine;
    }
}
