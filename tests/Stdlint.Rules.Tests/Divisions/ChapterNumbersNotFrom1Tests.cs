using Stdlint.Rules.Divisions;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Divisions;

[TestClass]
public sealed class ChapterNumbersNotFrom1Tests : RuleTests<ChapterNumbersNotFrom1>
{
    [TestMethod]
    public void FromEleven() => Verify("""
        [|#=11 范围|]
        本文件规定了充电柜的技术要求。
        # 规范性引用文件
        本文件没有规范性引用文件。
        """);

    [TestMethod]
    public void IntroductionCountsFromZero() => VerifySilent("""
        [引言]
        ## 概述
        充电柜日益普及。
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        """);
}
