using Stdlint.Core.Analysis;
using Stdlint.Rules.Figures;

namespace Stdlint.Rules.Tables;

// GB/T 1.1—2020，9.8.2.2：一个文件中有无表题应一致。
public sealed class TableTitlesMixed : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context) => CaptionTitles.Check(context, context.Model.TableGroups, Descriptors.TableTitlesMixed, Descriptors.TableTitlesMixedTitled);
}
