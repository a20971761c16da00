using Stdlint.Rules.CrossReferences;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.CrossReferences;

[TestClass]
public sealed class PointerToHangingParagraphTests : RuleTests<PointerToHangingParagraph>
{
    [TestMethod]
    public void SaysWhichPart() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        充电柜应牢固。
        ## 柜体
        柜体应平整。
        ## 柜门
        柜门应自锁。
        # 检验
        按第4章的全部要求检验。
        """);

    [TestMethod]
    public void OneFindingForTheTarget() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        充电柜应牢固。
        ## 柜体
        柜体应平整。
        ## 柜门
        柜门应自锁。
        # 检验
        按[|第4章|]检验。
        出厂检验按第4章进行。
        """);
}
