using Stdlint.Rules.Wording;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Wording;

[TestClass]
public sealed class ZunshouFuheMixedTests : RuleTests<ZunshouFuheMixed>
{
    [TestMethod]
    public void Mixed() => Verify("""
        # 技术要求
        产品包装应[|遵守|]GB/T 191的规定。
        服务人员应[|符合|]操作规程。
        公共信息图形符号应[|遵守|]GB/T 10001.1的规定。
        """);

    [TestMethod]
    public void Right() => VerifySilent("""
        # 技术要求
        人员应符合下列条件。
        操作人员应遵守操作规程。
        设备应符合表1的要求。
        设备操作人员应遵守制度。
        """);
}
