using Stdlint.Rules.Input;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Input;

[TestClass]
public sealed class ParagraphsBrokenTests : RuleTests<ParagraphsBroken>
{
    [TestMethod]
    public void WholeParagraphs() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        充电柜的柜体应能承受运输过程中的冲击和振动而不产生影响使用的变形。
        充电柜应：
        a) 平整无毛刺且没有锋利的边角；
        b) 方正。
        重要提示：使用本文件的人员应有正规实验室工作的实践经验
        """);
}
