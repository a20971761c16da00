using Stdlint.Rules.Elements;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Elements;

[TestClass]
public sealed class ScopeMissingTests : RuleTests<ScopeMissing>
{
    [TestMethod]
    public void FirstClauseIsGeneral() => Verify("""
        [|# 总则|]
        充电柜应平稳。
        # 规范性引用文件
        本文件没有规范性引用文件。
        """);

    [TestMethod]
    public void ScopeIsThere() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        """);

    [TestMethod]
    public void TitleOfOldStandardsIsAnotherFault() => VerifySilent("""
        # 适用范围
        本文件规定了充电柜的技术要求。
        # 规范性引用文件
        本文件没有规范性引用文件。
        """);
}
