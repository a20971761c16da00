using Stdlint.Rules.Terms;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Terms;

[TestClass]
public sealed class TermsInTableTests : RuleTests<TermsInTable>
{
    [TestMethod]
    public void Table() => Verify("""
        # 术语和定义
        下列术语和定义适用于本文件。
        表：服务术语
        |[|术语|]|英文|定义|
        |---|---|---|
        |服务人员|service personnel|从事服务工作的人员|
        """);

    [TestMethod]
    public void OtherTable() => VerifySilent("""
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 服务人员　service personnel
        从事服务工作的人员。
        # 要求
        见表1。
        表：尺寸
        |项目|要求|
        |---|---|
        |长|5|
        """);

    [TestMethod]
    public void Vocabulary() => VerifySilent("""
        [封面]
        名称：服务　术语
        # 术语和定义
        下列术语和定义适用于本文件。
        表：术语
        |术语|英文|定义|
        |---|---|---|
        |服务人员|service personnel|从事服务工作的人员|
        """);

    [TestMethod]
    public void EachRowBecomesAnEntry() => VerifyFix("""
        # 术语和定义
        下列术语和定义适用于本文件。
        表：服务术语
        |序号|术语|英文|定义|
        |---|---|---|---|
        |1|服务人员|service personnel|从事服务工作的人员|
        |2|预约|booking|事先约定服务时间的行为。|
        # 要求
        服务人员应接受预约。
        """, """
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 服务人员　service personnel
        从事服务工作的人员。
        ##~ 预约　booking
        事先约定服务时间的行为。
        # 要求
        服务人员应接受预约。
        """, new RuleTestOptions { Encodings = [DraftEncoding.PlainTyped] });

    // 编号自动的、表被提及的、后面还有表的、没有英文的，由人改写。
    [TestMethod]
    public void LeftToPeople()
    {
        const string table = """
            |术语|英文|定义|
            |---|---|---|
            |服务人员|service personnel|从事服务工作的人员|
            """;
        const string noEquivalent = """
            |术语|定义|
            |---|---|
            |服务人员|从事服务工作的人员|
            """;
        VerifyNoFix($"# 术语和定义\n下列术语和定义见表1。\n表：服务术语\n{table}");
        VerifyNoFix($"# 术语和定义\n下列术语和定义适用于本文件。\n表：服务术语\n{table}\n# 要求\n尺寸应符合表2的规定。\n表：尺寸\n|项目|尺寸|\n|---|---|\n|长|5 mm|");
        VerifyNoFix($"# 术语和定义\n下列术语和定义适用于本文件。\n表：服务术语\n{noEquivalent}");
    }
}
