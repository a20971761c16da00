using Stdlint.Rules.CrossReferences;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.CrossReferences;

[TestClass]
public sealed class PointerNotAFieldTests : RuleTests<PointerNotAField>
{
    [TestMethod]
    public void NoFieldsAtAll() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        ## 柜体
        柜体应平整。
        ## 柜门
        柜门应符合4.1的规定。
        ## 锁具
        锁具应符合4.1的规定。
        ## 涂层
        涂层应符合4.2的规定。
        ## 铰链
        铰链应符合4.2的规定。
        ## 把手
        把手应符合4.3的规定。
        """);

    [TestMethod]
    public void NoFieldsButAskedFor() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        ## 柜体
        柜体应平整。
        ## 柜门
        柜门应符合[|4.1|]的规定。
        ## 锁具
        锁具应符合4.1的规定。
        """, new() { Settings = """{ "rules": { "STD2408": { "options": { "without-fields": true, "min-pointers": 2 } } } }""" });
}
