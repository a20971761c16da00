using Stdlint.Core.Analysis;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Contents;

// GB/T 1.1—2020，8.2 d）：列出的条给出编号和标题。相邻的几行出于一个样式，合为一条。
public sealed class ContentsUntitledClause : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        var model = context.Model;
        foreach (var (first, last) in model.ContentsRuns(item => item.Target is SubclauseSyntax { HasTitle: false }))
        {
            var words = model.WordsOf(first.Entry);
            context.Report(Descriptors.ContentsUntitledClause, Microsoft.CodeAnalysis.Text.TextSpan.FromBounds(words.Start, model.WordsOf(last.Entry).End), context.Text.StringOf(words))
                .Assuming(first.Target!)
                .WithFix(() => ContentsEdit.Delete(model, first.Entry, last.Entry));
        }
    }
}
