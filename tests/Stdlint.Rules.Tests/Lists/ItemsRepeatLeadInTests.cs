using Stdlint.Rules.Lists;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Lists;

[TestClass]
public sealed class ItemsRepeatLeadInTests : RuleTests<ItemsRepeatLeadIn>
{
    [TestMethod]
    public void SameFirstWord() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 服务
        服务内容：
        a) 服务态度；
        b) 服务流程。
        """);

    [TestMethod]
    public void SubjectsThatDiffer() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 人员
        服务机构应要求：
        a) 服务人员着装整洁；
        b) 管理人员在岗。
        """);

    [TestMethod]
    public void WordsGo() => VerifyFix("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 人员
        服务人员应：
        a) 服务人员应着装整洁；
        b) 服务人员应佩戴工牌。
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
        """);
}
