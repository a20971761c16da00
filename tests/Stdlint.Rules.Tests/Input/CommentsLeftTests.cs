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

    [TestMethod]
    public void AllAreDeleted() => VerifyFix("""
        # 技术要求
        {{comment:是否改为宜？|柜门}}应能自锁，{{comment:数值待定\见标准|柜体}}应平整{{footnote:含柜门。}}。
        尺寸应符合表1的规定。
        表：尺寸
        |项目|要求|
        |---|---|
        |{{comment:哪一边？|长}}|5|
        """, """
        # 技术要求
        柜门应能自锁，柜体应平整{{footnote:含柜门。}}。
        尺寸应符合表1的规定。
        表：尺寸
        |项目|要求|
        |---|---|
        |长|5|
        """);

    [TestMethod]
    public void OwnOnesStay() => VerifyFix("""
        # 技术要求
        {{comment:stdlint:忽略 STD2101 理由：模板如此|柜门}}应能自锁，{{comment:数值待定|柜体}}应平整，{{comment:STD4001 “必须”应写作“应”。|柜脚}}应牢固。
        """, """
        # 技术要求
        {{comment:stdlint:忽略 STD2101 理由：模板如此|柜门}}应能自锁，柜体应平整，{{comment:STD4001 “必须”应写作“应”。|柜脚}}应牢固。
        """);
}
