using Stdlint.Rules.Layout;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Layout;

[TestClass]
public sealed class TermNumberNotAloneTests : RuleTests<TermNumberNotAlone>
{
    [TestMethod]
    public void BesideTheTerm() => Verify("""
        # 术语和定义
        下列术语和定义适用于本文件。
        [|##~|] 充电柜　charging cabinet
        为蓄电池充电的柜。
        """, new RuleTestOptions { Encodings = [DraftEncoding.HeadingTyped] });

    [TestMethod]
    public void LineOfItsOwn() => VerifySilent("""
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 充电柜　charging cabinet
        为蓄电池充电的柜。
        """, new RuleTestOptions { Encodings = [DraftEncoding.Set2020, DraftEncoding.PlainTyped] });

    [TestMethod]
    public void NumberOnALineOfItsOwn() => VerifyFix("""
        # 术语和定义
        下列术语和定义适用于本文件。
        ! 1.1　充电柜　charging cabinet
        为蓄电池充电的柜。
        ! 1.2　柜门　door
        柜体的门。
        """, """
        # 术语和定义
        下列术语和定义适用于本文件。
        ! 1.1
        ! 充电柜　charging cabinet
        为蓄电池充电的柜。
        ! 1.2
        ! 柜门　door
        柜体的门。
        """, new() { Encodings = [DraftEncoding.PlainTyped] });
}
