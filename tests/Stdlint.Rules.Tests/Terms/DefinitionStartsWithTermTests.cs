using Stdlint.Rules.Terms;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Terms;

[TestClass]
public sealed class DefinitionStartsWithTermTests : RuleTests<DefinitionStartsWithTerm>
{
    [TestMethod]
    public void TermAndIs() => Verify("""
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 服务质量　service quality
        [|服务质量是|]服务满足需求的程度。
        """);

    [TestMethod]
    public void TermAndMeans() => Verify("""
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 服务质量　service quality
        [|服务质量，是指|]服务满足需求的程度。
        """);

    [TestMethod]
    public void AboutTheWord() => Verify("""
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 吸液量　liquid absorption
        [|用于描述|]单位质量的垫料吸收液体的能力的术语。
        ##~ 残留率　residue rate
        表示残留的液体与吸收的液体之比的数值。
        """);

    [TestMethod]
    public void Means() => Verify("""
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 服务质量　service quality
        [|指|]服务满足需求的程度。
        """);

    [TestMethod]
    public void Indicator() => VerifySilent("""
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 测量装置　measuring device
        指示读数的装置。
        """);

    [TestMethod]
    public void Whether() => VerifySilent("""
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 符合性　conformity
        是否满足要求的状态。
        """);

    [TestMethod]
    public void Purpose() => VerifySilent("""
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 服务　service
        为满足顾客需求而提供的活动结果。
        """);

    [TestMethod]
    public void TermInside() => VerifySilent("""
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 服务　service
        服务提供者与顾客接触产生的结果。
        """);

    [TestMethod]
    public void OpeningIsDeleted() => VerifyFix("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 服务质量　service quality
        服务质量是指服务满足需求的程度。
        ##~ 服务人员　service personnel
        是指，从事服务工作的人员。
        """, """
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 服务质量　service quality
        服务满足需求的程度。
        ##~ 服务人员　service personnel
        从事服务工作的人员。
        """);

    [TestMethod]
    public void TermWithItsParts() => Verify("""
        # 范围
        本文件规定了拖车的技术要求。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 拖车　wagon
        [|拖车|]由车架和围布组成，用人力拖动的小车。
        """);

    [TestMethod]
    public void TermInALongerWord() => VerifySilent("""
        # 范围
        本文件规定了拖车的技术要求。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 通过　pass
        通过率不低于规定值的状态。
        ##~ 服务　service
        服务提供者满足顾客需求的活动。
        """);

    [TestMethod]
    public void Pronoun() => Verify("""
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 沥水　draining
        [|它是指|]使生物炭排出自由水的过程。
        """);

    [TestMethod]
    public void ComesOutAtTheTerm() => Verify("""
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 谱板　music desk
        谱架上承托乐谱的[|谱板|]。
        """);

    [TestMethod]
    public void ComesOutAtAWiderTerm() => VerifySilent("""
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 谱板　music desk
        谱架上承托乐谱的板。
        ##~ 折叠谱架　folding music stand
        能折叠收纳的谱架。
        """);

    [TestMethod]
    public void ActivityOfItsOwnName() => Verify("""
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 清淤　dredging
        对古井进行[|清淤|]的活动。
        ##~ 巡检　inspection
        对古井进行查看和清淤的活动。
        """);
}
