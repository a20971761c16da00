using Stdlint.Core.Analysis;

namespace Stdlint.Rules.Title;

// GB/T 1.1—2020，6.1.2.2 b）。只看补充要素：主体要素可以列举对象；标志、包装、运输和贮存是固定的搭配。
public sealed class TitleListsAspects : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        if (context.Model.MainTitle is not { } title)
            return;
        if (context.Model.TitleElements is not [_, .., var last])
            return;
        var aspects = 1;
        for (var i = 0; i < last.Length; i++)
        {
            if (last[i] == '、' || (aspects > 1 && last[i] is '和' or '及'))
                aspects++;
        }

        var isFixed = last.Contains("包装", StringComparison.Ordinal) && last.Contains("运输", StringComparison.Ordinal);
        if (aspects >= context.Options<TitleListsAspectsOptions>().MinAspects && !isFixed)
            context.Report(Descriptors.TitleListsAspects, title.Span, aspects);
    }
}
