using Stdlint.Rules.Paragraphs;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Paragraphs;

[TestClass]
public sealed class HangingParagraphTests : RuleTests<HangingParagraph>
{
    [TestMethod]
    public void ParagraphBetweenClauseTitleAndFirstSubclause() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        [|充电柜应安全可靠。|]
        ## 外观
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
        [|本附录规定了检查方法。|]
        ## 外观
        用目测。
        ## 尺寸
        用卡尺。
        """);

    [TestMethod]
    public void IntroductoryTextOfTermsIsNotHanging() => VerifySilent("""
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
    public void EmptyLineIsNothing() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        {{empty}}
        ## 外观
        柜体应平整。
        ## 尺寸
        柜体应方正。
        """);
}
