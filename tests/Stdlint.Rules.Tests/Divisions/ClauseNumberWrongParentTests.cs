using Stdlint.Rules.Divisions;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Divisions;

[TestClass]
public sealed class ClauseNumberWrongParentTests : RuleTests<ClauseNumberWrongParent>
{
    [TestMethod]
    public void FirstOfThem() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        [|##=3.1 外观|]
        柜体应平整。
        ##=3.2 尺寸
        柜体应方正。
        """);

    [TestMethod]
    public void ChapterItselfIsMisnumbered() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        #=5 技术要求
        ##=4.1 外观
        柜体应平整。
        ##=4.2 尺寸
        柜体应方正。
        """);

    [TestMethod]
    public void Right() => VerifySilent("""
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

    [TestMethod]
    public void NumbersFollowTheParent() => VerifyFix("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        ##=3.1 外观
        柜体应平整。
        ##=4.2 尺寸
        尺寸应符合3.1的规定。
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
        柜体应平整。
        ## 尺寸
        尺寸应符合4.1的规定。
        """, new() { Encodings = RuleTestOptions.TypedEncodings });
}
