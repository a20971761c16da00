using Stdlint.Rules.Paragraphs;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Paragraphs;

[TestClass]
public sealed class NumberedParagraphTests : RuleTests<NumberedParagraph>
{
    [TestMethod]
    public void Circled() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 人员
        [|①|]服务机构应建立培训档案。
        """);

    [TestMethod]
    public void HanOrdinals() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 人员
        [|一是|]服务机构应建立培训档案。
        """);

    [TestMethod]
    public void YearsAndFormulas() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 人员
        （2020）年起服务机构应建立培训档案。
        一是指第一个。
        """);
}
