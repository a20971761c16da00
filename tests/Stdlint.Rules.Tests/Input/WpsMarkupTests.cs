using Stdlint.Core.Text;
using Stdlint.Rules.Input;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Input;

[TestClass]
public sealed class WpsMarkupTests : RuleTests<WpsMarkup>
{
    [TestMethod]
    public void FactBecomesADiagnostic() => Assert.AreEqual("含3处WPS特有的内容，未检查。", Messages(new InputFact(InputFactKind.WpsMarkup, default, ["3"])).Single());
}
