using Stdlint.Core.Text;
using Stdlint.Rules.Input;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Input;

[TestClass]
public sealed class ZipCorruptTests : RuleTests<ZipCorrupt>
{
    [TestMethod]
    public void FactBecomesADiagnostic() => Assert.HasCount(1, Messages(new InputFact(InputFactKind.ZipCorrupt, default, ["zip-end-missing"])));
}
