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
}
