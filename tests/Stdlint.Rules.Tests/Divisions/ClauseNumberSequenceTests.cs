using Stdlint.Rules.Divisions;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Divisions;

[TestClass]
public sealed class ClauseNumberSequenceTests : RuleTests<ClauseNumberSequence>
{
    [TestMethod]
    public void Gap() => Verify("""
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
        [|##=4.3 尺寸|]
        柜体应方正。
        """);

    [TestMethod]
    public void NotFromOne() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        [|##=4.2 外观|]
        柜体应平整。
        ## 尺寸
        柜体应方正。
        """);

    [TestMethod]
    public void InAnAnnex() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        见附录A。
        #A（规范性）检查方法
        ## 外观
        用目测。
        [|##=A.3 尺寸|]
        用卡尺。
        """);

    [TestMethod]
    public void Untitled() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        ## 外观
        ### 柜体
        柜体应平整。
        [|###=4.1.3 柜门|]
        柜门应平整。
        ## 尺寸
        柜体应方正。
        """);

    [TestMethod]
    public void LaterSubclausesAndPointersMoveOn() => VerifyFix("""
        # 范围
        本文件规定了要求。
        # 要求
        ## 外观
        见2.3。
        ##=2.3 结构
        结构应牢固。
        ##=2.4 色泽
        色泽应均匀。
        ###=2.4.1 表面
        按2.4.1进行。
        ###=2.4.2 内部
        内部应干燥。
        """, """
        # 范围
        本文件规定了要求。
        # 要求
        ## 外观
        见2.2。
        ## 结构
        结构应牢固。
        ## 色泽
        色泽应均匀。
        ### 表面
        按2.3.1进行。
        ### 内部
        内部应干燥。
        """, new RuleTestOptions { Encodings = RuleTestOptions.TypedEncodings });
}
