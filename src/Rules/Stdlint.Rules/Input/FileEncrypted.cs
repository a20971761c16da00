using Stdlint.Core.Analysis;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Input;

// 文件事实：复合文件中有 EncryptedPackage 流。
public sealed class FileEncrypted : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterInputAction(Check, InputFactKind.Encrypted);

    private static void Check(InputContext context) => context.Report(Descriptors.FileEncrypted);
}
