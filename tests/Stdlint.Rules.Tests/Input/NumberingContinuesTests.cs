using Stdlint.Rules.Input;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Input;

[TestClass]
public sealed class NumberingContinuesTests : RuleTests<NumberingContinues>
{
    [TestMethod]
    public void ListInAnotherClause() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        ## 外观
        柜体应：
        a) 平整；
        b) 方正。
        ## 尺寸
        柜门应：
        [|c) 自锁；|]
        d) 防潮。
        """, new() { Encodings = [DraftEncoding.Set2020, DraftEncoding.Tcs] });

    [TestMethod]
    public void ListsThatBeginAnew() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        ## 外观
        柜体应：
        a) 平整；
        b) 方正。
        ## 尺寸
        柜门应：
        a) 自锁；
        b) 防潮。
        """);

    [TestMethod]
    public void ListBeginsAnew() => VerifyFix("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        ## 外观
        柜体应：
        a) 平整；
        b) 方正。
        ## 尺寸
        柜门应：
        c) 自锁；
        d) 防潮。
        """, """
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        ## 外观
        柜体应：
        a) 平整；
        b) 方正。
        ## 尺寸
        柜门应：
        a) 自锁；
        b) 防潮。
        """, new() { Encodings = [DraftEncoding.Set2020, DraftEncoding.Tcs] });
}
