using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;
using Stdlint.Rules.Figures;

namespace Stdlint.Rules.Tables;

// GB/T 1.1—2020，9.8.3：续表重复表编号，后接表题（可省略）和“（续）”或“（第#页/共*页）”。
public sealed class ContinuedTableLabel : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context)
    {
        context.RegisterNodeAction(CheckParagraph, SyntaxKind.Paragraph);
        context.RegisterDraftEndAction(static context => ContinuationLabel.Check(context, context.Model.TableGroups, Descriptors.ContinuedTableLabel, Descriptors.ContinuedTableLabelNamed));
    }

    // “续上表”“接上表”自成一段，没有编号。
    private static void CheckParagraph(NodeContext context)
    {
        var text = context.Node.Text.Trim().Trim("（）()");
        if (text.Length <= 4 && Vocabulary.ContinuationLines.Contains(text))
            context.Report(Descriptors.ContinuedTableLabel, context.Node.Span, context.Text.ExcerptOf(context.Node.Span)).Assuming(context.Node);
    }
}
