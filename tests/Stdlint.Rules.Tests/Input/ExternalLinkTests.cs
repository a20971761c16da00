using Stdlint.Core.Text;
using Stdlint.Rules.Input;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Input;

[TestClass]
public sealed class ExternalLinkTests : RuleTests<ExternalLink>
{
    [TestMethod]
    public void LocalPaths() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        外观见{{link:file:///C:/起草/附图.docx|[|附图|]}}和{{link:C:\起草\附表.docx|[|附表|]}}。
        """);

    [TestMethod]
    public void Addresses() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        外观见{{link:https://example.org/a|附图}}，联系{{link:mailto:a@example.org|起草组}}。
        """);

    [TestMethod]
    public void Template() => Assert.AreEqual(
        "所附模板在本机或内网路径：file:///C:/t.dotx。", Messages(new InputFact(InputFactKind.ExternalTemplate, default, ["file:///C:/t.dotx"])).Single());
}
