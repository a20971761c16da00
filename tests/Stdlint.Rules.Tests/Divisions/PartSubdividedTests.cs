using Stdlint.Rules.Divisions;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Divisions;

[TestClass]
public sealed class PartSubdividedTests : RuleTests<PartSubdivided>
{
    [TestMethod]
    public void Part() => VerifySilent("""
        [封面]
        编号：GB/T 24421.3—2024
        名称：服务规范
        # 范围
        本文件规定了充电柜的技术要求。
        """);
}
