using Stdlint.Core.Text;
using Stdlint.Rules.Input;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Input;

[TestClass]
public sealed class NumberingBrokenTests : RuleTests<NumberingBroken>
{
    [TestMethod]
    public void FactBecomesADiagnostic() => Assert.AreEqual("编号定义不全：w:numId 7，宜重新设置。", Messages(new InputFact(InputFactKind.NumberingBroken, default, ["w:numId 7"])).Single());
}
