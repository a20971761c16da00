using Stdlint.Rules.Input;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Input;

[TestClass]
public sealed class CommentsLeftTests : RuleTests<CommentsLeft>
{
    [TestMethod]
    public void OneReportForAll() => Assert.AreEqual("残留2条批注。", Messages("""
        # 技术要求
        {{comment:是否改为宜？|柜门}}应能自锁，{{comment:数值待定|柜体}}应平整。
        """).Single());

    [TestMethod]
    public void OwnCommentsOfTheTool() => VerifySilent("""
        # 技术要求
        {{comment:stdlint:忽略 STD2101 理由：模板如此|柜门}}应能自锁，{{comment:STD4001 “必须”应写作“应”。|柜体}}应平整。
        """);
}
