using Stdlint.Rules.Divisions;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Divisions;

[TestClass]
public sealed class LoneClauseTests : RuleTests<LoneClause>
{
    [TestMethod]
    public void OneSubclause() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        [|## 外观|]
        柜体应平整。
        # 试验方法
        用目测检查外观。
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
        [|## 外观|]
        用目测。
        """);

    [TestMethod]
    public void OneTermIsNoSubclause() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 充电柜　charging cabinet
        存放电池并为其充电的柜体。
        """);

    [TestMethod]
    public void TwoSubclauses() => VerifySilent("""
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
    public void BecomesAParagraph() => VerifyFix("""
        # 技术要求
        ##. 柜体应平整。
        # 试验方法
        用目测检查。
        """, """
        # 技术要求
        柜体应平整。
        # 试验方法
        用目测检查。
        """);

    [TestMethod]
    public void TitledOrMeant() => VerifyNoFix("""
        # 技术要求
        ## 外观
        柜体应平整。
        # 试验方法
        ##. 用目测检查。
        # 检验
        按2.1检验。
        """);
}
