using Stdlint.Rules.Quantities;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Quantities;

[TestClass]
public sealed class DateFormTests : RuleTests<DateForm>
{
    [TestMethod]
    public void Forms() => Verify("""
        # 技术要求
        数据应截至[|2020.03.31|]。
        数据应截至[|2020/3/31|]。
        数据应截至[|2020年03月|]31日。
        """);

    [TestMethod]
    public void Others() => VerifySilent("""
        # 技术要求
        数据应截至2020-03-31。
        数据应截至2020年3月31日。
        版本应为V2020.3.1。
        比例应为2020.3.41。
        应为2020.3.1.5版。
        """);

    [TestMethod]
    public void IsRepaired() => VerifyFix("""
        # 技术要求
        本文件以2020.3.31发布的版本为准。
        """, """
        # 技术要求
        本文件以2020-03-31发布的版本为准。
        """);
}
