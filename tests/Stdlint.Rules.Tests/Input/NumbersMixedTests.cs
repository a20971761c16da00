using Stdlint.Rules.Input;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Input;

[TestClass]
public sealed class NumbersMixedTests : RuleTests<NumbersMixed>
{
    [TestMethod]
    public void TypedAmongAutomatic() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        ## 外观
        柜体应平整。
        [|##=4,2 尺寸|]
        柜体应方正。
        """, new() { Encodings = [DraftEncoding.Set2020, DraftEncoding.Tcs] });

    [TestMethod]
    public void OneWay() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        ## 外观
        柜体应平整。
        ## 尺寸
        柜体应方正。
        """);
}
