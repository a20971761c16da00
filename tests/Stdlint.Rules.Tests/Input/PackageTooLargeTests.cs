using Stdlint.Core.Text;
using Stdlint.Rules.Input;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Input;

[TestClass]
public sealed class PackageTooLargeTests : RuleTests<PackageTooLarge>
{
    [TestMethod]
    public void FactBecomesADiagnostic() => Assert.HasCount(1, Messages(new InputFact(InputFactKind.LimitExceeded, default, ["limits.entries", "10", "11"])));
}
