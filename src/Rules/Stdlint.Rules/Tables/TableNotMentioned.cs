using Stdlint.Core.Analysis;
using Stdlint.Rules.Figures;

namespace Stdlint.Rules.Tables;

// GB/T 1.1—2020，9.8.1.2：每个表都要在条文中提及。
public sealed class TableNotMentioned : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context) => CaptionMention.Check(context, context.Model.TableGroups, Descriptors.TableNotMentioned);
}
