using Stdlint.Rules.Terms;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Terms;

[TestClass]
public sealed class DefinitionExtraInformationTests : RuleTests<DefinitionExtraInformation>
{
    [TestMethod]
    public void SecondSentence() => Verify("""
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 卓越服务　service excellence
        高水平的服务。[|组织通过它提升顾客满意度。|]
        """);

    [TestMethod]
    public void Semicolon() => VerifySilent("""
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 卓越服务　service excellence
        高水平的服务；超出顾客期望的服务。
        """);

    [TestMethod]
    public void Note() => VerifySilent("""
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 卓越服务　service excellence
        高水平的服务。
        注：组织通过它提升顾客满意度。
        """);

    [TestMethod]
    public void NoteIsMade() => VerifyFix("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 卓越服务　service excellence
        高水平的服务。组织通过它提升顾客满意度。
        ##~ 服务人员　service personnel
        从事服务工作的人员。
        注：包括临时人员。
        """, """
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 卓越服务　service excellence
        高水平的服务。
        注：组织通过它提升顾客满意度。
        ##~ 服务人员　service personnel
        从事服务工作的人员。
        注：包括临时人员。
        """);
}
