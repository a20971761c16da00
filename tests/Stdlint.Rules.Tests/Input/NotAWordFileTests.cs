using Stdlint.Core.Text;
using Stdlint.Rules.Input;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Input;

[TestClass]
public sealed class NotAWordFileTests : RuleTests<NotAWordFile>
{
    [TestMethod]
    public void FactBecomesADiagnostic() => Assert.HasCount(1, Messages(new InputFact(InputFactKind.NotWord, default, ["PDF"])));
}
