using Stdlint.Core.Text;
using Stdlint.Rules.Input;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Input;

[TestClass]
public sealed class ExternalContentTests : RuleTests<ExternalContent>
{
    [TestMethod]
    public void PartsFromOutside() => Assert.AreEqual("含子文档或外部内容（altChunk），未检查；宜并入正文。", Messages(new InputFact(InputFactKind.ExternalContent, default, ["altChunk"])).Single());

    [TestMethod]
    public void OtherFields() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        柜门应能自锁，第{{field: PAGE |1}}页。
        """);
}
