using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.Contents;

// GB/T 1.1—2020，8.2。多半是文件名称或“目次”的样式带了大纲级别。
public sealed class ContentsForeignEntry : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        var model = context.Model;
        foreach (var item in model.ContentsItems)
        {
            var isForeign = item.Kind == ContentsItemKind.Contents
                || (item.Kind == ContentsItemKind.Other && item.Target is null && item.Title.Length > 0 && (item.Title == model.MainTitle?.Normalized || item.Title == Cover))
                || (item.Entry.Number is { Components.Length: > 0 } && item.Title.Length == 0);
            if (isForeign)
                context.Report(Descriptors.ContentsForeignEntry, model.WordsOf(item.Entry), context.Text.StringOf(model.WordsOf(item.Entry))).WithFix(() => ContentsEdit.Delete(model, item.Entry, item.Entry));
        }
    }

    private const string Cover = "封面";
}
