using Stdlint.Rules.Lists;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Lists;

[TestClass]
public sealed class CitedItemUnnumberedTests : RuleTests<CitedItemUnnumbered>
{
    [TestMethod]
    public void OtherDocument() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 人员
        ## 要求
        服务人员应：
        - 着装整洁；
        - 佩戴工牌。
        ## 检查
        检查GB/T 1.1—2020中4.1列项的第二项的内容。
        """);

    [TestMethod]
    public void LettersAndPointers() => VerifyFix("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 人员
        ## 要求
        服务人员应：
        - 着装整洁；
        - 佩戴工牌。
        ## 检查
        检查4.1的第二个破折号的内容。
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
        ## 要求
        服务人员应：
        a) 着装整洁；
        b) 佩戴工牌。
        ## 检查
        检查4.1 b)的内容。
        管理人员应：
        a) 着装整洁；
        b) 佩戴工牌。
        """);
}
