using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Annexes;

// GB/T 1.1—2020，9.6.1.2、9.2。附录标错作用时各句都成了问题，所以一个附录报一条。
public sealed class InformativeAnnexRequirement : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.Annex);

    private static void Check(NodeContext context)
    {
        var annex = (AnnexSyntax)context.Node;
        if (annex.Status != AnnexStatus.Informative || IsOptionalMethod(context.Model, annex))
            return;

        ReportedDiagnostic? report = null;
        var showsForm = DraftModel.ShowsForm(annex.Title);
        foreach (var sentence in context.Model.SentencesIn(annex.Span))
        {
            // 承诺书、合同文本、记录表的样式里是填表人的话，不是文件的条款。
            if (!IsRequirement(context.Model, sentence) || (showsForm ? !PointsAtForm(context.Model, annex, sentence) : context.Model.IsInForm(sentence.Node)))
                continue;
            if (report is null)
                report = context.Report(Descriptors.InformativeAnnexRequirement, sentence.TriggerSpan, annex.Designation, context.Text.StringOf(sentence.Span)).Assuming(annex);
            else
                report.AlsoAt(sentence.TriggerSpan);
        }
    }

    // “应采用表B.1的格式”是起草者说这张表，不是表里的话。
    private static bool PointsAtForm(DraftModel model, AnnexSyntax annex, in Sentence sentence)
    {
        if (sentence.Zone.Role != TextRole.Paragraph)
            return false;
        foreach (var pointer in model.CrossReferencesIn(sentence.Span))
        {
            if (pointer.Target is { Kind: SyntaxKind.Table or SyntaxKind.Figure } target && annex.Span.Contains(target.Span))
                return true;
        }

        return false;
    }

    private static bool IsRequirement(DraftModel model, in Sentence sentence)
    {
        // 列项从引语承接的要求，已在引语上说过；“需”“要”只是口语。
        if (sentence is not { Provision: ProvisionType.Requirement, IsInherited: false, Zone.Role: TextRole.Paragraph or TextRole.ListItem }
            || model.IsQuotedAt(sentence.TriggerSpan.Start) || model.NamesLaw(sentence.TriggerSpan.Start))
            return false;
        return model.ModalVerbsIn(sentence.TriggerSpan) is not [{ Form: ModalForm.Need }, ..];
    }

    // 2009 版 6.4.1：资料性附录可包含可选要求，如可选的试验方法。
    private static bool IsOptionalMethod(DraftModel model, AnnexSyntax annex) =>
        model.Edition.Value != DraftEdition.Edition2020 && annex.Title.Contains("方法", StringComparison.Ordinal);
}
