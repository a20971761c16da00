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

    [TestMethod]
    public void BecomesTheFirstSubclause() => VerifyFix("""
        # 范围
        本文件规定了要求。
        # 总体要求
        设备应按2.2的规定接地。
        ## 安全
        应符合2.2.1和2.3的规定。
        ## 外观
        ### 色泽
        见2.1。
        ## 结构
        结构应牢固。
        """, """
        # 范围
        本文件规定了要求。
        # 总体要求
        ## 通用要求
        设备应按2.3的规定接地。
        ## 安全
        应符合2.3.1和2.4的规定。
        ## 外观
        ### 色泽
        见2.2。
        ## 结构
        结构应牢固。
        """);

    [TestMethod]
    public void StatementsAreAnOverview() => VerifyFix("""
        # 范围
        本文件规定了要求。
        # 总体要求
        本章规定总体要求。
        ## 安全
        设备应可靠接地。
        ## 结构
        结构应牢固。
        #A（资料性）说明
        附录的说明见2.1。
        ## 来由
        来由如下。
        ## 经过
        经过如下。
        """, """
        # 范围
        本文件规定了要求。
        # 总体要求
        ## 概述
        本章规定总体要求。
        ## 安全
        设备应可靠接地。
        ## 结构
        结构应牢固。
        #A（资料性）说明
        ## 概述
        附录的说明见2.2。
        ## 来由
        来由如下。
        ## 经过
        经过如下。
        """);

    [TestMethod]
    public void WithItsLineOfTheContents() => VerifyFix("""
        [目次]
        1　总体要求	1
        1.1　安全	1
        1.2　外观	1
        2　检验	2
        # 总体要求
        设备应接地。
        ## 安全
        应牢固。
        ## 外观
        应平整。
        # 检验
        应检验。
        """, """
        [目次]
        1　总体要求	1
        1.1　通用要求	1
        1.2　安全	1
        1.3　外观	1
        2　检验	2
        # 总体要求
        ## 通用要求
        设备应接地。
        ## 安全
        应牢固。
        ## 外观
        应平整。
        # 检验
        应检验。
        """);

    [TestMethod]
    public void ContentsListChaptersOnly() => VerifyFix("""
        [目次]
        1　总体要求	1
        2　检验	2
        # 总体要求
        设备应接地。
        ## 安全
        应牢固。
        ## 外观
        应平整。
        # 检验
        应检验。
        """, """
        [目次]
        1　总体要求	1
        2　检验	2
        # 总体要求
        ## 通用要求
        设备应接地。
        ## 安全
        应牢固。
        ## 外观
        应平整。
        # 检验
        应检验。
        """);
}
