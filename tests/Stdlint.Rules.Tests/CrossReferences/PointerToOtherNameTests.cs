using Stdlint.Rules.CrossReferences;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.CrossReferences;

[TestClass]
public sealed class PointerToOtherNameTests : RuleTests<PointerToOtherName>
{
    [TestMethod]
    public void OtherReagent() => Verify("""
        # 试剂
        ##. 硝酸(优级纯）：质量分数为65%。
        ##. 丙酮。
        ##. 硝酸溶液：1体积硝酸与1体积水混匀。
        # 步骤
        滴加硝酸溶液（[|1.1|]），用pH试纸检验。
        """);

    [TestMethod]
    public void OtherRowOfATable() => Verify("""
        # 试验方法
        ## 膨胀倍数
        按附录A测定。
        ## 含砂率
        用筛测定。
        # 检验规则
        检验项目见表1。
        表：检验项目
        |项目|试验方法|
        |---|---|
        |含砂率|1.2|
        |膨胀倍数|[|1.2|]|
        """);

    [TestMethod]
    public void Right() => VerifySilent("""
        # 试剂
        ##. 硝酸：优级纯。
        ##. 硝酸溶液：1体积硝酸与1体积水混匀。
        # 步骤
        滴加硝酸溶液（1.2），再加硝酸（1.1）。
        """);

    // 所指的一条名称更全，或只是前半截相同。
    [TestMethod]
    public void LongerName() => VerifySilent("""
        # 试剂
        ##. 盐酸标准滴定溶液：浓度为0.1 mol/L。
        ##. 盐酸溶液（1+1）：1体积盐酸与1体积水混匀。
        ##. 盐酸溶液（1+9）：1体积盐酸与9体积水混匀。
        # 步骤
        用标准滴定溶液（1.1）滴定，加入盐酸溶液（1.2）和盐酸溶液（1.3）。
        """);

    // 同层没有同名的一条：名称是随手写的。
    [TestMethod]
    public void NobodyHasTheName() => VerifySilent("""
        # 试剂
        ##. 氯化钠标准溶液：浓度为0.01 mol/L。
        ##. 丙酮。
        # 步骤
        加入标液（1.1）和溶剂（1.2）。
        """);

    [TestMethod]
    public void TwoOfTheName() => VerifySilent("""
        # 试剂
        ##. 丙酮。
        ##. 盐酸溶液：1体积盐酸与1体积水混匀。
        ##. 盐酸溶液：1体积盐酸与9体积水混匀。
        # 步骤
        加入盐酸溶液（1.1）。
        """);

    [TestMethod]
    public void RowsThatNameAnotherThing() => VerifySilent("""
        # 技术要求
        ## 外观
        应平整。
        ## 理化性能
        应符合表1的规定。
        # 试验方法
        ## 外观
        目视检查。
        ## 膨胀倍数
        按附录A测定。
        # 检验规则
        检验项目见表1。
        表：检验项目
        |项目|技术要求|试验方法|
        |---|---|---|
        |外观|1.1|2.1|
        |膨胀倍数|1.2|2.2|
        """);

    [TestMethod]
    public void Repaired() => VerifyFix(
        """
        # 试剂
        ##. 硝酸：优级纯。
        ##. 硝酸溶液：1体积硝酸与1体积水混匀。
        # 步骤
        滴加硝酸溶液（1.1）。
        """,
        """
        # 试剂
        ##. 硝酸：优级纯。
        ##. 硝酸溶液：1体积硝酸与1体积水混匀。
        # 步骤
        滴加硝酸溶液（1.2）。
        """);

    [TestMethod]
    public void ItemOfTheForeword() => Verify("""
        [前言]
        本文件代替GB/T 5555—2019《充电柜》，与GB/T 5555—2019相比，除结构调整和编辑性改动外，主要技术变化如下：
        a) 更改了滑动力的要求（见[|1.2|]，2019年版的5.4）；
        b) 增加了附着力（见1.2）；
        c) 更改了外观和滑动力（见1.2）；
        d) 更改了标志（见1.2）。
        # 要求
        ## 滑动力
        滑动力应不小于1 N。
        ## 漆膜附着力
        附着力应不低于2级。
        ## 外观
        外观应整洁。
        """);

    [TestMethod]
    public void NameBehindThePointer() => Verify("""
        # 上墨
        ## 捶拓
        用拓包逐行捶拓。
        ## 转换条件
        墨色均匀后，进入揭取阶段。
        # 揭取
        ##. 达到[|1.1|]规定的转换条件后，开始揭取。
        ##. 自上端起揭取。
        """);

    [TestMethod]
    public void NameBehindThePointerIsSaidThere() => VerifySilent("""
        # 上墨
        ## 捶拓
        逐行捶拓，转换条件为墨色均匀。
        ## 转换条件
        墨色均匀后，进入揭取阶段。
        # 揭取
        ##. 达到1.1规定的转换条件后，开始揭取。
        ##. 达到1.1规定的转换条件限值时，停止揭取。
        """);

    [TestMethod]
    public void NameBehindThePointerIsRight() => VerifySilent("""
        # 上墨
        ## 捶拓
        逐行捶拓。
        ## 转换条件
        墨色均匀后，进入揭取阶段。
        # 揭取
        ##. 达到1.2规定的转换条件后，开始揭取。
        ##. 按照1.1规定的转换条件数量揭取。
        """);
}
