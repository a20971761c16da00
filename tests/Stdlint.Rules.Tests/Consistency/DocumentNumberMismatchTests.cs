using Stdlint.Rules.Consistency;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Consistency;

[TestClass]
public sealed class DocumentNumberMismatchTests : RuleTests<DocumentNumberMismatch>
{
    [TestMethod]
    public void Header() => Verify("""
        [封面]
        编号：T/ABC 12—2025
        名称：充电柜技术规范
        [页眉] [|T/ABC 21—2025|]
        # 范围
        本文件规定了充电柜的技术要求。
        """);

    [TestMethod]
    public void Same() => VerifySilent("""
        [封面]
        编号：T/ABC 12—2025
        名称：充电柜技术规范
        [页眉] T/ABC 12—2025
        # 范围
        本文件规定了充电柜的技术要求。
        """);

    [TestMethod]
    public void OnlyTheDashDiffers() => VerifySilent("""
        [封面]
        编号：T/ABC 12—2025
        名称：充电柜技术规范
        [页眉] T/ABC 12-2025
        # 范围
        本文件规定了充电柜的技术要求。
        """);

    [TestMethod]
    public void BothPlaceholders() => VerifySilent("""
        [封面]
        编号：GB/T XXXXX—XXXX
        名称：充电柜技术规范
        [页眉] GB/T ×××××—202×
        # 范围
        本文件规定了充电柜的技术要求。
        """);

    [TestMethod]
    public void OtherDocument() => VerifySilent("""
        [封面]
        编号：T/ABC 12—2025
        名称：充电柜技术规范
        [页眉] 按GB/T 1.1—2020的规定起草的充电柜技术规范
        # 范围
        本文件规定了充电柜的技术要求。
        """);
}
