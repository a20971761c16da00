using Stdlint.Rules.Symbols;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Symbols;

[TestClass]
public sealed class SymbolProvisionTests : RuleTests<SymbolProvision>
{
    [TestMethod]
    public void Requirement() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 缩略语
        下列缩略语适用于本文件。
        NPS：净推荐值，[|应|]不低于60
        """);

    [TestMethod]
    public void Recommendation() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 缩略语
        下列缩略语适用于本文件。
        NPS：净推荐值，[|宜|]每年测算
        """);

    [TestMethod]
    public void Words() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 缩略语
        下列缩略语适用于本文件。
        RT：响应时间
        PRO：推荐值
        """);
}
