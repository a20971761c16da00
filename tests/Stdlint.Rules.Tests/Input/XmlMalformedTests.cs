using Stdlint.Core.Text;
using Stdlint.Rules.Input;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Input;

[TestClass]
public sealed class XmlMalformedTests : RuleTests<XmlMalformed>
{
    [TestMethod]
    public void FactBecomesADiagnostic() => Assert.HasCount(1, Messages(new InputFact(InputFactKind.XmlMalformed, default, ["/word/document.xml", "xml-prefix-undeclared", "1", "2"])));
}
