using Stdlint.Rules.Consistency;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Consistency;

[TestClass]
public sealed class TitleMismatchTests : RuleTests<TitleMismatch>
{
    [TestMethod]
    public void BodyTitleDiffers() => Verify("""
        [封面]
        编号：T/ABC 12—2025
        名称：充电柜技术规范
        [前言]
        本文件按照GB/T 1.1—2020《标准化工作导则　第1部分：标准化文件的结构和起草规则》的规定起草。
        请注意本文件的某些内容可能涉及专利。本文件的发布机构不承担识别专利的责任。
        本文件由××××提出并归口。
        [正文标题] [|充电柜标准|]
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        """);

    [TestMethod]
    public void BlanksAndBreaksAreNoDifference() => VerifySilent("""
        [封面]
        编号：T/ABC 12—2025
        名称：充电柜　技术规范
        [前言]
        本文件按照GB/T 1.1—2020《标准化工作导则　第1部分：标准化文件的结构和起草规则》的规定起草。
        请注意本文件的某些内容可能涉及专利。本文件的发布机构不承担识别专利的责任。
        本文件由××××提出并归口。
        [正文标题] 充电柜{{br}}技术规范
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        """);
}
