using Stdlint.Core.Analysis;

namespace Stdlint.Rules.Title;

// GB/T 1.1—2020，6.1.1：第X部分和它的补充要素是一个。
public sealed class TitleTooManyElements : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        if (context.Model.MainTitle is not { } title)
            return;
        var max = context.Options<TitleTooManyElementsOptions>().MaxElements;
        if (context.Model.TitleElements.Length > max)
            context.Report(Descriptors.TitleTooManyElements, title.Span, context.Model.TitleElements.Length, max);
    }
}
