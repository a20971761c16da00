using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Formulas;

// GB/T 1.1—2020，9.9.3.1、10.4.3：“式中：”单独一行。公式之后以“其中，”起头的句子多半是条文。
public sealed class FormulaWhereForm : DraftAnalyzer
{
    private const string Prescribed = "式中：";

    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.FormulaWhere);

    private static void Check(NodeContext context)
    {
        var where = (FormulaWhereSyntax)context.Node;
        if (where.LeadSpan.IsEmpty)
            return;
        var lead = context.Text.TextOf(where.LeadSpan);
        var line = context.Text.BlockAt(where.LeadSpan.Start).Span;
        var isAlone = context.Text.TextOf(TextSpan.FromBounds(where.LeadSpan.End, line.End)).IsWhiteSpace();
        if (isAlone ? lead is Prescribed : where.Symbols.IsEmpty && Vocabulary.LooseFormulaLeads.LengthAt(lead, 0) > 0)
            return;
        if (isAlone)
        {
            context.Report(Descriptors.FormulaWhereForm, where.LeadSpan, lead.ToString()).Assuming(where.Parent!)
                .WithFix(() => DraftEdit.Replace(where.LeadSpan, Prescribed).Narrowed(context.Text));
        }
        else
        {
            context.Report(Descriptors.FormulaWhereForm, where.LeadSpan, context.Text.ExcerptOf(line)).Assuming(where.Parent!);
        }
    }
}
