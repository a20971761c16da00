using Stdlint.Rules.Notes;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Notes;

[TestClass]
public sealed class NoteMisplacedTests : RuleTests<NoteMisplaced>
{
    [TestMethod]
    public void BelowTheTitle() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        ## 取样
        !indent! [|注：|]样品取自成品库。
        样品应具有代表性。
        ## 试样
        试样应干燥。
        """);

    [TestMethod]
    public void BetweenLeadInAndItems() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        外壳应：
        !indent! [|注：|]外壳含底座。
        a) 平整；
        b) 牢固。
        """);

    [TestMethod]
    public void BelowTheFrame() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        尺寸见表1。
        表：尺寸
        |项目|尺寸|
        |---|---|
        |门|100|
        !indent! [|注：|]尺寸为净尺寸。
        门应自锁。
        """);

    [TestMethod]
    public void SeveralBelowTheFrameAreOneCause() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        尺寸见表1。
        表：尺寸
        |项目|尺寸|
        |---|---|
        |门|100|
        !indent! [|注1：|]尺寸为净尺寸。
        !indent! 注2：门含把手。
        门应自锁。
        """);

    [TestMethod]
    public void InTheFrame() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        尺寸见表1。
        表：尺寸
        |项目|尺寸|
        |---|---|
        |门|100|
        |注：尺寸为净尺寸。|<|
        门应自锁。
        """);

    [TestMethod]
    public void AfterTheText() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        ## 取样
        样品应具有代表性。
        注：样品取自成品库。
        ## 试样
        试样应干燥。
        """);

    [TestMethod]
    public void BetweenParagraphs() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        样品应具有代表性。
        注：样品取自成品库。
        试样应干燥。
        """);

    [TestMethod]
    public void TitleOfAnAnnex() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        取样按附录A。
        #A（资料性）取样
        注：本附录的做法经过验证。
        样品取自成品库。
        """);

    [TestMethod]
    public void NoteBeforeTheExample() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 充电柜　charging cabinet
        存放并充电的柜。
        !indent! [|注：|]充电柜含门。
        !indent! 示例：电池柜。
        """);
}
