using Stdlint.Rules.Elements;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Elements;

[TestClass]
public sealed class ScopeFigureFormulaExampleTests : RuleTests<ScopeFigureFormulaExample>
{
    [TestMethod]
    public void Example() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        [|示例：地下车库中的充电柜。|]
        """);

    [TestMethod]
    public void NoteAndTable() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        注：充电柜不含电动汽车充电桩。
        # 技术要求
        柜门应能自锁。
        示例：磁吸自锁。
        """);
}
