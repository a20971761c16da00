using Stdlint.Core.Analysis;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Input;

// 文件事实：部件不合法，或含 DOCTYPE。
public sealed class XmlMalformed : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterInputAction(Check, InputFactKind.XmlMalformed);

    private static void Check(InputContext context) =>
        context.Report(Descriptors.XmlMalformed, context.Fact.Arguments[0], context.WordsOf(1), context.Fact.Arguments[2], context.Fact.Arguments[3]);
}
