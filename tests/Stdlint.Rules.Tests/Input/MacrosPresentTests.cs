using Stdlint.Core.Text;
using Stdlint.Rules.Input;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Input;

[TestClass]
public sealed class MacrosPresentTests : RuleTests<MacrosPresent>
{
    [TestMethod]
    public void FactBecomesADiagnostic() => Assert.AreEqual("文件含宏（不会运行），宜另存为不含宏的docx。", Messages(new InputFact(InputFactKind.Macros, default, [])).Single());
}
