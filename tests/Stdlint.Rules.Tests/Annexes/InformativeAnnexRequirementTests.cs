using Stdlint.Core.Semantics;
using Stdlint.Rules.Annexes;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Annexes;

[TestClass]
public sealed class InformativeAnnexRequirementTests : RuleTests<InformativeAnnexRequirement>
{
    [TestMethod]
    public void OneFindingForTheAnnex() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        说明见附录A。
        #A（资料性）保养说明
        充电柜[|应|]每月清洁一次。
        锁具不应涂油。
        """);

    [TestMethod]
    public void FormIsFilledInByOthers() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        承诺书的格式见附录A。
        #A（资料性）承诺书
        本单位应按期交付。
        """);

    [TestMethod]
    public void Example() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        说明见附录A。
        #A（资料性）说明
        说明从略。
        示例：充电柜应每月清洁一次。
        """);

    [TestMethod]
    public void WordOfALaw() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        说明见附录A。
        #A（资料性）说明
        依据《消防法》，充电柜必须经过消防验收。
        """);

    [TestMethod]
    public void NormativeAnnex() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        按附录A检查。
        #A（规范性）检查方法
        样品应干燥。
        """);

    [TestMethod]
    public void Word() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        说明见附录A。
        #A（资料性）说明
        充电柜适应潮湿的环境，供应商提供说明书。
        """);

    [TestMethod]
    public void OptionalMethodOf2009() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        说明见附录A。
        #A（资料性附录）检查方法
        样品应干燥。
        """, new() { Edition = DraftEdition.Edition2009 });

    [TestMethod]
    public void FormThatTheTextRequires() => Verify("""
        # 记录
        记录格式见附录A。
        #A（资料性）检验记录表
        检验结果[|应|]采用表A.1的格式填写并盖章。
        表：检验记录表
        |项目|结果|
        |---|---|
        |长度||
        """);

    [TestMethod]
    public void WordsOfTheFormItself() => VerifySilent("""
        # 承诺
        承诺书的样式见附录A。
        #A（资料性）承诺书
        本单位应遵守服务规范，并应接受监督。
        """);
}
