using Stdlint.Rules.CrossReferences;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.CrossReferences;

[TestClass]
public sealed class DoubledPointerWordingTests : RuleTests<DoubledPointerWording>
{
    [TestMethod]
    public void MaySee() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        装置[|可参见附录A|]。
        #A（资料性）装置
        装置从略。
        """);

    [TestMethod]
    public void AsShownAlone() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 流程
        如图1所示，流程分两步。
        {{picture:流程}}
        图：流程
        """);

    [TestMethod]
    public void SeeAlone() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 流程
        流程见图1，其余步骤如所示。
        {{picture:流程}}
        图：流程
        """);

    [TestMethod]
    public void Consult() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        装置[|参考附录A|]。
        #A（资料性）装置
        装置从略。
        """);

    [TestMethod]
    public void OneWordStays() => VerifyFix("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 服务流程
        服务流程见图1所示。评分可参考见附录A。
        {{picture:流程}}
        图：服务流程
        #A（资料性）评分表
        评分从略。
        """, """
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 服务流程
        服务流程见图1。评分见附录A。
        {{picture:流程}}
        图：服务流程
        #A（资料性）评分表
        评分从略。
        """);

    [TestMethod]
    public void NormativeAnnexIsNotTouched() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 服务流程
        评分参考附录A。
        #A（规范性）评分表
        评分从略。
        """);
}
