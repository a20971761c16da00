using Stdlint.Core.Analysis;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Annexes;

// GB/T 1.1—2020，9.6.2：只有一个附录时仍应给出“附录A”。
public sealed class AnnexLetterMissing : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.Annex);

    private static void Check(NodeContext context)
    {
        var annex = (AnnexSyntax)context.Node;
        // 自动编号的附录，文字里没有字母；编号读不出来的，由 STD2303 说。
        if (annex.Number is null && annex.WrittenNumber.AsSpan().Trim() is "" or "附录")
            context.Report(Descriptors.AnnexLetterMissing, annex.IdentifierSpan.Length > 0 ? annex.IdentifierSpan : annex.HeadingSpan).Assuming(annex);
    }
}
