using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Contents;

// GB/T 1.1—2020，8.2 e）、10.3.2。附录自己没有标明的，由 STD2304 说。
public sealed class ContentsAnnexStatus : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        var model = context.Model;
        foreach (var item in model.ContentsItems)
        {
            if (item is { Kind: ContentsItemKind.Annex, HasStatus: false, Entry.Number: not null } && item.Target is not AnnexSyntax { Status: AnnexStatus.Unstated })
                context.Report(Descriptors.ContentsAnnexStatus, model.WordsOf(item.Entry), context.Text.StringOf(model.WordsOf(item.Entry)))
                    .WithFix(() => item.Target is AnnexSyntax { StatusSpan.IsEmpty: false } annex ? ContentsEdit.InsertStatus(model, item.Entry, context.Text.StringOf(annex.StatusSpan)) : null);
        }
    }
}
