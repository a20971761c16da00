using Stdlint.Rules.Terms;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Terms;

[TestClass]
public sealed class DefinitionRequirementTests : RuleTests<DefinitionRequirement>
{
    [TestMethod]
    public void Requirement() => Verify("""
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 服务人员　service personnel
        从事服务工作的人员，[|应|]持证上岗。
        """);

    [TestMethod]
    public void Attributive() => VerifySilent("""
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 要求　requirement
        明示的、通常隐含的或应履行的需求或期望。
        """);

    [TestMethod]
    public void SecondSentence() => Verify("""
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 运行域　operational domain
        系统能正常运行的条件的集合。运行域[|应|]以可计算的集合表示。
        """);

    [TestMethod]
    public void Words() => VerifySilent("""
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 响应　response
        应力作用下产生的反应和应用。
        """);

    [TestMethod]
    public void Possibility() => VerifySilent("""
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 风险　risk
        可能产生损失的情况，能够识别。
        """);

    [TestMethod]
    public void NotInDefinition() => VerifySilent("""
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 服务对象　service recipient
        被满足服务需求的组织或个人。
        # 要求
        人员应持证上岗。
        """);

    [TestMethod]
    public void NewClauseBehindAComma() => Verify("""
        # 术语和定义
        ##~ 触摸件　tactile object
        供观众触摸的展品，[|应|]由具备资质的单位制作并经验收合格。
        """);
}
