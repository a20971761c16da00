using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;

namespace Stdlint.Rules.Terms;

// GB/T 1.1—2020，8.7.3.1、10.3.5：术语、定义各项另行。缩略语清单不在术语一章（STD3507）。
public sealed class TermAndDefinitionRunOn : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        foreach (var entry in context.Model.TermEntries)
        {
            var term = context.Model.RunOnTerm(entry);
            if (!term.IsEmpty)
                context.Report(Descriptors.TermAndDefinitionRunOn, term, context.Text.StringOf(term)).Assuming(entry)
                    .WithFix(() => InsertedDivision.OrdinaryParagraph(context.Model) is { } like ? WholeParagraphs.Split(context.Text, new TextSpan(term.End, 1), like) : [])
                    .TrustedAs(WholeParagraphs.TrustInRewriting(context.Text, context.Text.BlockAt(term.Start).Span));
        }
    }
}
