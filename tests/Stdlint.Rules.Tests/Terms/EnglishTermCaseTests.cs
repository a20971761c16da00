using Stdlint.Rules.Terms;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Terms;

[TestClass]
public sealed class EnglishTermCaseTests : RuleTests<EnglishTermCase>
{
    [TestMethod]
    public void TitleCase() => Verify("""
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 服务管理　[|Service Management|]
        对服务的策划和控制。
        """);

    [TestMethod]
    public void FirstWord() => Verify("""
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 服务质量　[|Service quality|]
        服务满足需求的程度。
        """);

    [TestMethod]
    public void CommonNoun() => Verify("""
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 储能单元　[|Energy storage unit|]
        储存电能的部件。
        """);

    [TestMethod]
    public void Eponym() => VerifySilent("""
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 多普勒效应　Doppler effect
        频率随相对运动变化的现象。
        """);

    [TestMethod]
    public void Abbreviation() => VerifySilent("""
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 防护等级　IP code
        外壳防护的程度。
        ##~ 水网公共信息模型　Water-CIM
        水网的统一语义模型。
        """);

    [TestMethod]
    public void LowerCase() => VerifySilent("""
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 服务对象　service recipient
        被满足服务需求的组织或个人。
        """);

    [TestMethod]
    public void CommonWords() => VerifyFix("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 服务管理　Service Management; SM
        对服务的策划和控制。
        """, """
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 服务管理　service management; SM
        对服务的策划和控制。
        """);

    [TestMethod]
    public void OnlyOneEntryIsWrittenAsATitle() => Verify("""
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 登山杖　trekking pole
        行走时支撑身体的杖。
        ##~ 杖尖　[|Pole Tip|]
        杖下端接触地面的部件。
        """);

    [TestMethod]
    public void NamesInSeveralEntries() => VerifySilent("""
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 蒙特卡罗法　Monte Carlo
        随机抽样的方法。
        ##~ 杨氏模量　Young Modulus
        应力与应变之比。
        """);
}
