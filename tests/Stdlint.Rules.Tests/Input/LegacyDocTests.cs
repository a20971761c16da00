using Stdlint.Core.Text;
using Stdlint.Rules.Input;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Input;

[TestClass]
public sealed class LegacyDocTests : RuleTests<LegacyDoc>
{
    [TestMethod]
    public void FactBecomesADiagnostic() => Assert.HasCount(1, Messages(new InputFact(InputFactKind.LegacyFormat, default, [".doc"])));
}
