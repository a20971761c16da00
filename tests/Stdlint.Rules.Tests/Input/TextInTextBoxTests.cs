using Stdlint.Rules.Input;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Input;

[TestClass]
public sealed class TextInTextBoxTests : RuleTests<TextInTextBox>
{
    [TestMethod]
    public void ParagraphInABox() => Verify("""
        # 技术要求
        柜门应能自锁。{{box:[|充电柜的柜体应能承受运输过程中的冲击。|]}}
        """);

    [TestMethod]
    public void LabelOfADrawing() => VerifySilent("""
        # 技术要求
        柜门应能自锁。{{box:受理并登记顾客提出的各项服务需求}}
        """);

    /// <summary>The cover of the TCS template stands in text boxes.</summary>
    [TestMethod]
    public void CoverOfATemplate() => VerifySilent("""
        [封面]
        层级：中华人民共和国国家标准
        编号：GB/T 1234—2024
        名称：电动自行车蓄电池充电柜通用技术要求
        发布部门：国家市场监督管理总局
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        柜门应能自锁。
        """);
}
