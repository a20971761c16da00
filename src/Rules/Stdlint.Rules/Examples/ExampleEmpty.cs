using Stdlint.Core.Analysis;
using Stdlint.Core.Syntax;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Examples;

// 惯例。标记之下的图、表、公式就是示例；单独一行的“示例”可能是小标题。
public sealed class ExampleEmpty : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.Example);

    private static void Check(NodeContext context)
    {
        var example = (NoteSyntax)context.Node;
        if (!example.IsEmpty || example.WrittenLabel is not [.., '：' or ':' or '.' or '、'] || context.Text.Blocks[example.FirstBlock].Has(BlockFlags.Hidden)
            || example.Parent is TableCellSyntax || example.IsFollowedByContent)
            return;
        context.Report(Descriptors.ExampleEmpty, example.Span, example.WrittenLabel);
    }
}
