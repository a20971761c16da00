using Stdlint.Core.Analysis;

namespace Stdlint.Rules.Elements;

// GB/T 1.1—2020，表3、8.1。封面以图片、文本框插入的，读不到也不说没有。
public sealed class CoverMissing : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        var model = context.Model;
        if (context.Tree.Root.Cover is null && model.Elements.Length > 0 && !model.CoverHasPicture)
            context.Report(Descriptors.CoverMissing, model.FirstLine);
    }
}
