using Microsoft.CodeAnalysis;
using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Footnotes;

// GB/T 1.1—2020，9.2、9.12.1。图、表的脚注可以含要求（9.12.2），从图、表中引出的 Word 脚注也算；单个“可”也说能力，降一级。
public sealed class FootnoteProvision : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.Footnote);

    private static void Check(NodeContext context)
    {
        var model = context.Model;
        if (model.ReferenceTo((NoteSyntax)context.Node) is not { } reference || IsInTableOrFigure(context.Tree.NodeAt(reference)))
            return;
        foreach (var sentence in model.SentencesIn(context.Node.Span))
        {
            if (sentence.IsInherited || sentence.Zone.Role != TextRole.Footnote || DescriptorOf(sentence.Provision) is not { } descriptor || !Binds(model, sentence) || model.RetellsOthers(sentence))
                continue;
            context.Report(descriptor, sentence.TriggerSpan, context.Text.StringOf(sentence.Span))
                .Assuming(sentence.Provision == ProvisionType.Permission ? RecognitionConfidence.Low : RecognitionConfidence.High);
        }
    }

    private static bool Binds(DraftModel model, in Sentence sentence) =>
        model.IsPlainProvision(sentence) || model.ModalVerbsIn(sentence.TriggerSpan) is [{ Form: ModalForm.Must }, ..];

    private static bool IsInTableOrFigure(DraftSyntaxNode node) =>
        node is CaptionedSyntax or TableCellSyntax || node.FirstAncestor<TableSyntax>() is not null || node.FirstAncestor<FigureSyntax>() is not null;

    private static DiagnosticDescriptor? DescriptorOf(ProvisionType provision) => provision switch
    {
        ProvisionType.Requirement => Descriptors.FootnoteProvision,
        ProvisionType.Recommendation => Descriptors.FootnoteProvisionRecommendation,
        ProvisionType.Permission => Descriptors.FootnoteProvisionPermission,
        _ => null,
    };
}
