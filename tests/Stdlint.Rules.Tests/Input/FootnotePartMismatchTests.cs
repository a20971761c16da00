using Stdlint.Core.Text;
using Stdlint.Rules.Input;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Input;

[TestClass]
public sealed class FootnotePartMismatchTests : RuleTests<FootnotePartMismatch>
{
    [TestMethod]
    public void FactBecomesADiagnostic() => Assert.AreEqual("脚注引用（id 5）没有对应的内容，应补上或删除。", Messages(new InputFact(InputFactKind.NoteMissing, default, ["5"])).Single());
}
