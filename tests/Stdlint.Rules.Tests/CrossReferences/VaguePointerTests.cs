using Stdlint.Core.Semantics;
using Stdlint.Rules.CrossReferences;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.CrossReferences;

[TestClass]
public sealed class VaguePointerTests : RuleTests<VaguePointer>
{
    [TestMethod]
    public void AntecedentInTheSameParagraph() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 改进
        服务机构应每年改进服务。上述工作应做记录。
        """);

    [TestMethod]
    public void AntecedentInTheSameSentence() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 改进
        采用抽查和访谈时，上述方法应由两人实施。
        """);

    [TestMethod]
    public void Following() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 改进
        服务机构应符合下列要求：
        a) 每年改进；
        b) 做好记录。
        """);

    [TestMethod]
    public void SeeAbove() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 改进
        服务机构应每年改进服务，方法[|见上文|]。
        """);

    [TestMethod]
    public void Words() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 改进
        线上文件应归档，以上文字应清晰，目前文件已发布。
        """);

    [TestMethod]
    public void GradesAndAbove() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 改进
        三级以上要求应公示。
        """);

    [TestMethod]
    public void FormerEditions() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 改进
        评价上述措施的有效性。
        """, new() { Edition = DraftEdition.Edition2009 });

    [TestMethod]
    public void Quoted() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 改进
        标牌应写明“见下文”。
        """);

    [TestMethod]
    public void MethodToldElsewhere() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        ## 外观
        目视检查。
        ## 跌落
        将桌收合，静止后释放，跌落3次后按照[|上述|]方法检查外观。
        """);

    [TestMethod]
    public void MethodNamedBefore() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        ## 外观
        目视检查。
        ## 跌落
        采用自由跌落的方法，每次更换样品，按照上述方法试验3次。
        """);

    [TestMethod]
    public void StepsToldBefore() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        ## 外观
        目视检查。
        ## 跌落
        将桌收合，静止后释放。更换样品，按照上述方法试验3次。
        """);

    [TestMethod]
    public void ParagraphBefore() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        ## 外观
        目视检查。
        ## 跌落
        将桌收合后释放。
        更换样品，按照上述方法试验3次。
        """);

    [TestMethod]
    public void ListBefore() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        ## 外观
        目视检查。
        ## 跌落
        将桌：
        a) 收合；
        b) 释放。
        更换样品后，按上述步骤试验3次。
        """);

    [TestMethod]
    public void NotDoneSo() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        ## 外观
        目视检查。
        ## 跌落
        操作者佩戴手套，未按上述要求佩戴的不应操作。
        """);
}
