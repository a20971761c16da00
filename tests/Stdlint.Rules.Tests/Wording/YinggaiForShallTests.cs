using Stdlint.Rules.Wording;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Wording;

[TestClass]
public sealed class YinggaiForShallTests : RuleTests<YinggaiForShall>
{
    [TestMethod]
    public void InAProvision() => Verify("""
        # 技术要求
        服务目标[|应该|]和方针一致。
        """);

    [TestMethod]
    public void OtherWords() => VerifySilent("""
        # 技术要求
        与其相应该记录的项目见表1。
        到期后应该产品停用。
        """);
}
