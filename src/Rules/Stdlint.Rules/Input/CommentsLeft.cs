using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Input;

// 文件事实（OOXML）：批注，连同答复；stdlint自己的批注（抑制、标注）不算。
public sealed class CommentsLeft : DraftAnalyzer
{
    private const string Own = "stdlint";

    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        var left = context.Text.Comments.Where(comment => !IsOwn(comment.Text)).ToList();
        if (left is not [var first, ..])
            return;
        var place = first.Range.IsEmpty ? context.Text.BlockAt(first.Range.Start).Span : first.Range;
        context.Report(Descriptors.CommentsLeft, place, left.Count).WithFix(() => Delete(context.Text, left));
    }

    // stdlint自己的批注留下；它若是答复，离了所答的批注便无处可放。
    private static IEnumerable<DraftEdit> Delete(DraftText text, List<DraftComment> left) =>
        text.Comments.Except(left).Any(static comment => comment.IsReply) || DeleteComments.Of(text, left) is not { } edit ? [] : [edit];

    /// <summary>“stdlint:忽略 …”，或标注批注开头的代码“STD2101 …”。</summary>
    private static bool IsOwn(ReadOnlySpan<char> text)
    {
        text = text.TrimStart();
        return text.StartsWith(Own, StringComparison.OrdinalIgnoreCase)
            || (text.Length >= 7 && text.StartsWith("STD", StringComparison.Ordinal) && !text[3..7].ContainsAnyExceptInRange('0', '9'));
    }
}
