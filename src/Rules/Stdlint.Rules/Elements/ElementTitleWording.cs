using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;

namespace Stdlint.Rules.Elements;

// GB/T 1.1—2020，表3、8.5.2、8.6.1、8.7.1。模型的别名表只收必备要素和资料性要素，其他章的标题可以调整（6.2.2.3）。
public sealed class ElementTitleWording : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        foreach (var element in context.Model.Elements)
        {
            if (element.IsAlias)
            {
                context.Report(Descriptors.ElementTitleWording, element.TitleSpan, element.Title, element.CanonicalTitle).Assuming(element.Node)
                    .WithFix(() => DraftEdit.Replace(element.TitleSpan, element.CanonicalTitle!), element.CanonicalTitle);
            }
        }
    }
}
