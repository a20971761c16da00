using Stdlint.Core.Analysis;

namespace Stdlint.Rules.Contents;

// GB/T 1.1—2020，8.2。从别的格式提取的文字没有域。
public sealed class ContentsTypedByHand : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        var model = context.Model;
        if (context.Tree.Root.Contents is { Entries.Length: > 0 } contents && !model.HasGeneratedContents && !model.IsExtracted.Value)
            context.Report(Descriptors.ContentsTypedByHand, model.HeadingOf(contents));
    }
}
