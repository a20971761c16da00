using Stdlint.Rules.Divisions;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Divisions;

[TestClass]
public sealed class SiblingTitlesDuplicateTests : RuleTests<SiblingTitlesDuplicate>
{
    [TestMethod]
    public void SameAsParent() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 外观
        ## [|外观|]
        柜体应平整。
        ## 尺寸
        柜体应方正。
        """);

    [TestMethod]
    public void UnderDifferentParents() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 柜体
        ## 外观
        柜体应平整。
        ## 尺寸
        柜体应方正。
        # 柜门
        ## 外观
        柜门应平整。
        ## 尺寸
        柜门应方正。
        """);
}
