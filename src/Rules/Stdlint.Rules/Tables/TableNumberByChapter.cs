using Stdlint.Core.Analysis;
using Stdlint.Rules.Figures;

namespace Stdlint.Rules.Tables;

// GB/T 1.1—2020，9.8.2.1：表的编号与章、条的编号无关。
public sealed class TableNumberByChapter : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context) => ChapterCaptions.Check(context, context.Model.TableGroups, Descriptors.TableNumberByChapter);
}
