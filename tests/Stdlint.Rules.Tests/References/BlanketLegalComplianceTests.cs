using Stdlint.Rules.References;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.References;

[TestClass]
public sealed class BlanketLegalComplianceTests : RuleTests<BlanketLegalCompliance>
{
    [TestMethod]
    public void Laws() => Verify("""
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        应[|遵循法律法规|]，保护客户隐私。
        """);

    [TestMethod]
    public void StateLaws() => Verify("""
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        从业人员应[|遵守国家有关法律|]和行业规定。
        """);

    [TestMethod]
    public void ListItem() => Verify("""
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        服务人员应：
        - [|遵守法律、法规|]；
        - 佩戴标志。
        """);

    [TestMethod]
    public void Principle() => Verify("""
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 服务原则
        [|遵守国家法律法规|]，确保全过程合法合规。
        注：符合法律法规的判断由机构作出。
        """);

    [TestMethod]
    public void HouseRules() => VerifySilent("""
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        应确保服务人员遵守企业规章制度。
        """);

    [TestMethod]
    public void NamedLaw() => VerifySilent("""
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        经营者应遵守《中华人民共和国消费者权益保护法》。
        """);

    [TestMethod]
    public void IndicatorName() => VerifySilent("""
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        评价指标包括合法合规、法律法规意识。
        """);

    [TestMethod]
    public void Violation() => VerifySilent("""
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        违反法律法规的供应商不应再次选用。
        """);

    [TestMethod]
    public void Introduction() => VerifySilent("""
        [引言]
        服务机构应遵守法律法规。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        柜体应平整。
        """);

    [TestMethod]
    public void Training() => VerifySilent("""
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        应组织法律法规培训。
        """);

    [TestMethod]
    public void WordsAreDeleted() => VerifyFix("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        应遵循法律法规，保护客户隐私。
        柜体应平整。应遵守国家法律法规。
        """, """
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        应保护客户隐私。
        柜体应平整。
        """);
}
