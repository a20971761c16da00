using Stdlint.Rules.Lists;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Lists;

[TestClass]
public sealed class ListMarkerLevelTests : RuleTests<ListMarkerLevel>
{
    [TestMethod]
    public void UsualLevels() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 人员
        服务人员应：
        a) 着装：
          1) 整洁；
          2) 统一；
        b) 佩戴工牌。
        管理人员应：
        - 持证：
          · 上岗证；
          · 健康证；
        - 在岗。
        """);

    [TestMethod]
    public void LettersOnTheFirstLevel() => VerifyFix("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 人员
        服务人员应：
        1) 着装整洁；
        2) 佩戴工牌。
        管理人员应：
        a) 着装整洁；
        b) 佩戴工牌。
        """, """
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 人员
        服务人员应：
        a) 着装整洁；
        b) 佩戴工牌。
        管理人员应：
        a) 着装整洁；
        b) 佩戴工牌。
        """);
}
