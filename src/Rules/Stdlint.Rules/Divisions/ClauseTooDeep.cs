using Stdlint.Core.Analysis;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Divisions;

// GB/T 1.1—2020，7.3.1：第一层次的条可再分到第五层次。
public sealed class ClauseTooDeep : DraftAnalyzer
{
    private const int DeepestLevel = 5;

    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.Subclause);

    private static void Check(NodeContext context)
    {
        var subclause = (SubclauseSyntax)context.Node;
        // 更深的各条随第一条一起移动，只报每处最先越过的那一层。
        if (DepthOf(subclause) == DeepestLevel + 1)
            context.Report(Descriptors.ClauseTooDeep, subclause.HeadingSpan, subclause.Designation).Assuming(subclause);
    }

    // 模板样式只到第五层，更深的条借用其样式而手工编号：以编号的段数为准。
    private static int DepthOf(SubclauseSyntax subclause) => subclause.Number is { } number
        ? number.Components.Length - (number.Letter == '\0' ? 1 : 0)
        : subclause.Level;
}
