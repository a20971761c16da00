using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;

namespace Stdlint.Rules.DocumentTypes;

// GB/T 20001.5—2017，6.1.2：规范标准的名称用“规范”，不用“技术条件”。各处的名称由人一并改。
public sealed class TitleTechnicalConditions : DraftAnalyzer
{
    private const string Conditions = "技术条件";

    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        if (context.Model.MainTitle is not { } title || !title.Bare.EndsWith(Conditions, StringComparison.Ordinal))
            return;
        var at = context.Text.TextOf(title.Span).LastIndexOf(Conditions);
        if (at < 0)
            return;
        var words = new TextSpan(title.Span.Start + at, Conditions.Length);
        context.Report(Descriptors.TitleTechnicalConditions, words, context.Text.StringOf(words));
    }
}
