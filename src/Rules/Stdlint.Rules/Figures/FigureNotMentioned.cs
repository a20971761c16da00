using Stdlint.Core.Analysis;

namespace Stdlint.Rules.Figures;

// GB/T 1.1—2020，9.7.1.2：每幅图都要在条文中提及。
public sealed class FigureNotMentioned : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context) => CaptionMention.Check(context, context.Model.FigureGroups, Descriptors.FigureNotMentioned);
}
