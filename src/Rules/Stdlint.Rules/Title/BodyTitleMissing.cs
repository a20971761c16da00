using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Title;

// GB/T 1.1—2020，6.1.1、10.1.4。名称可能被认作前一要素的末段，所以再看第1章前的几行。
public sealed class BodyTitleMissing : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        if (context.Model.MainTitle is not { } title)
            return;
        if (title.Place != DraftTitlePlace.Cover || context.Tree.Root.MainBody is not { BodyTitle: null, Clauses: [var first, ..] } || IsRightAbove(context, title, first))
            return;
        context.Report(Descriptors.BodyTitleMissing, first.HeadingSpan).Assuming(first).WithFix(() => Insert(context.Model, title, first));
    }

    // 表F.1：名称与前言的标题同样用三号黑体。模板里前言标题另有自己的样式，标题带大纲级别的会进目次，由人套用样式。
    private static InsertParagraphs? Insert(DraftModel model, DraftTitle title, ClauseSyntax first)
    {
        if (first.HeadingBlock < 0 || first.Tree.Root.Foreword is not { TitleSpan.IsEmpty: false } foreword || title.Value.AsSpan().ContainsAny("\n\v\uFFFC"))
            return null;
        var (like, heading) = (model.Text.BlockAt(foreword.TitleSpan.Start), model.Text.Blocks[first.HeadingBlock]);
        var isPlain = like is { Cell: null, Story: BlockStory.Body, Label: null, Format.OutlineLevel: 9 } && like.Style is null or { IsDefault: true };
        return isPlain && heading is { Cell: null, Format.PageBreakBefore: false } ? new InsertParagraphs(first.HeadingBlock, InsertionSide.Before, [new NewParagraph(title.Value, like.Index)]) : null;
    }

    private static bool IsRightAbove(DraftContext context, DraftTitle title, ClauseSyntax clause)
    {
        const int lines = 6;
        for (var i = clause.FirstBlock - 1; i >= Math.Max(context.Tree.Root.Cover?.EndBlock ?? 0, clause.FirstBlock - lines); i--)
        {
            var text = NormalizedText.Of(context.Text.TextOf(context.Text.Blocks[i]));
            // 名称分行时每行是名称的一段；图片可能就是名称。
            if (text.Contains('\uFFFC') || (text.Length > 1 && (title.Normalized.Contains(text, StringComparison.Ordinal) || (text.Length < title.Normalized.Length + lines && text.Contains(title.Normalized, StringComparison.Ordinal)))))
                return true;
        }

        return false;
    }
}
