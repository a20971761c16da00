using Stdlint.Rules.Tables;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Tables;

[TestClass]
public sealed class CellFullStopTests : RuleTests<CellFullStop>
{
    [TestMethod]
    public void One() => Verify("""
        # 尺寸
        尺寸应符合表1的规定。
        表：外观
        |项目|要求|
        |---|---|
        |柜体|表面平整[|。|]|
        |门|灵活。|
        """);

    [TestMethod]
    public void SeveralSentences() => VerifySilent("""
        # 尺寸
        尺寸应符合表1的规定。
        表：外观
        |项目|要求|
        |---|---|
        |柜体|表面平整。无毛刺。|
        |门|灵活；自锁。|
        """);

    [TestMethod]
    public void Note() => VerifySilent("""
        # 尺寸
        尺寸应符合表1的规定。
        表：外观
        |项目|要求|
        |---|---|
        |柜体|平整|
        |注：目测。|
        """);

    [TestMethod]
    public void Deleted() => VerifyFix(
        """
        # 尺寸
        尺寸应符合表1的规定。
        表：外观
        |项目|要求|
        |---|---|
        |柜体|表面平整。|
        |门|灵活。|
        """,
        """
        # 尺寸
        尺寸应符合表1的规定。
        表：外观
        |项目|要求|
        |---|---|
        |柜体|表面平整|
        |门|灵活|
        """);
}
