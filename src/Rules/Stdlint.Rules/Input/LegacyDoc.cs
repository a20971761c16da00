using Stdlint.Core.Analysis;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Input;

// 文件事实：复合文件中有 WordDocument 流，或是 RTF、HTML、Word 2003 XML。
public sealed class LegacyDoc : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterInputAction(Check, InputFactKind.LegacyFormat);

    private static void Check(InputContext context) => context.Report(Descriptors.LegacyDoc, context.Fact.Arguments[0]);
}
