using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Cover;

// GB/T 1.1—2020，8.1、10.3.1.5：2020年版写“CCS A 00”，以前只写“A 00”。
public sealed class CcsMalformed : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.Cover);

    private static void Check(NodeContext context)
    {
        var cover = (CoverSyntax)context.Node;
        if (cover.Field(CoverFieldKind.Ccs) is not { Value: [>= 'A' and <= 'Z', .., >= '0' and <= '9'] value } field)
            return;
        // 代码与分类号可以在两个单元格里，所以看整个封面。
        var hasPrefix = cover.Text.Contains("CCS", StringComparison.Ordinal);
        if (context.Model.Edition.Value != DraftEdition.Edition2020)
        {
            if (hasPrefix)
                context.Report(Descriptors.CcsMalformedEarlier, field.Span, value);
        }
        else if (!hasPrefix || value.Length != 4 || value[1] != ' ' || !char.IsAsciiDigit(value[2]))
        {
            context.Report(Descriptors.CcsMalformed, field.Span, value);
        }
    }
}
