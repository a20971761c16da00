using Stdlint.Core.Text;
using Stdlint.Rules.Input;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Input;

[TestClass]
public sealed class StrictOoxmlTests : RuleTests<StrictOoxml>
{
    [TestMethod]
    public void FactBecomesADiagnostic() => Assert.AreEqual("文件是严格格式的Open XML，已换成过渡格式的名称后检查。", Messages(new InputFact(InputFactKind.StrictNamespaces, default, [])).Single());
}
