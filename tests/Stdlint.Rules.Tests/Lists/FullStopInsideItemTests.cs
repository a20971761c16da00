using Stdlint.Rules.Lists;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Lists;

[TestClass]
public sealed class FullStopInsideItemTests : RuleTests<FullStopInsideItem>
{
    [TestMethod]
    public void Quoted() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 收费
        服务机构应：
        a) 标明“价格含税。”的字样；
        b) 出具票据。
        """);

    [TestMethod]
    public void Decimals() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 收费
        服务机构应：
        a) 按0.5 h计费，不足部分按v1.2的规则；
        b) 出具票据。
        """);
}
