using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Cover;

// GB/T 1.1—2020，8.1、10.3.1.5：2020年版写“CCS A 00”，以前只写“A 00”。
public sealed class CcsMalformed : DraftAnalyzer
{
    private const string Prefix = "CCS ";

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
                context.Report(Descriptors.CcsMalformedEarlier, field.Span, value).WithFix(() => WithoutPrefix(context, field));
        }
        else if (!hasPrefix || value.Length != 4 || value[1] != ' ' || !char.IsAsciiDigit(value[2]))
        {
            context.Report(Descriptors.CcsMalformed, field.Span, value).WithFix(() => InForm(context, field, hasPrefix));
        }
    }

    // 只改空格和前缀；字母、数字个数不对的，由人改。
    private static ReplaceText? InForm(NodeContext context, CoverFieldSyntax field, bool hasPrefix)
    {
        var digits = field.Value.AsSpan(1).Trim();
        if (digits.Length != 2 || digits.ContainsAnyExceptInRange('0', '9'))
            return null;
        var beginsLine = context.Text.TextOf(TextSpan.FromBounds(context.Text.BlockAt(field.Span.Start).Span.Start, field.Span.Start)).IsWhiteSpace();
        return hasPrefix || beginsLine ? DraftEdit.Replace(field.Span, string.Concat(hasPrefix ? "" : Prefix, field.Value.AsSpan(0, 1), " ", digits)) : null;
    }

    private static ReplaceText? WithoutPrefix(NodeContext context, CoverFieldSyntax field)
    {
        var line = context.Text.BlockAt(field.Span.Start).Span;
        var start = context.Text.TextOf(TextSpan.FromBounds(line.Start, field.Span.Start)).LastIndexOf(Prefix.TrimEnd());
        return start < 0 ? null : DraftEdit.Delete(TextSpan.FromBounds(line.Start + start, field.Span.Start));
    }
}
