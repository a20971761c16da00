using Stdlint.Rules.Terms;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Terms;

[TestClass]
public sealed class FootnoteInTermEntryTests : RuleTests<FootnoteInTermEntry>
{
    [TestMethod]
    public void InDefinition() => Verify("""
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 服务人员　service personnel
        从事服务工作[|{{footnote:包括临时工作。}}|]的人员。
        """);

    [TestMethod]
    public void InLeadIn() => VerifySilent("""
        # 术语和定义
        下列术语和定义适用于本文件{{footnote:见附录。}}。
        ##~ 服务人员　service personnel
        从事服务工作的人员。
        """);

    [TestMethod]
    public void FootnoteBecomesANote() => VerifyFix(
        """
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 服务人员　service personnel
        从事服务工作{{footnote:包括临时工作。}}的人员。
        ##~ 服务对象　customer
        接受服务的人员。
        # 要求
        服务人员应经过培训{{footnote:培训通常为三天。}}。
        """,
        """
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 服务人员　service personnel
        从事服务工作的人员。
        注：包括临时工作。
        ##~ 服务对象　customer
        接受服务的人员。
        # 要求
        服务人员应经过培训{{footnote:培训通常为三天。}}。
        """,
        new() { Encodings = RuleTestOptions.TypedEncodings });

    [TestMethod]
    public void NoteLikeTheOthersBeforeTheSource() => VerifyFix(
        """
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 服务人员　service personnel
        从事服务工作的人员{{footnote:包括临时工作的人员。}}。
        [来源：GB/T 1—2020，3.1]
        ##~ 服务对象　customer
        接受服务的人员。
        注：包括儿童。
        """,
        """
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 服务人员　service personnel
        从事服务工作的人员。
        注：包括临时工作的人员。
        [来源：GB/T 1—2020，3.1]
        ##~ 服务对象　customer
        接受服务的人员。
        注：包括儿童。
        """);

    [TestMethod]
    [DataRow("从事服务工作{{footnote:包括临时工作。}}的人员{{footnote:包括儿童。}}。", DisplayName = "two footnotes")]
    [DataRow("从事服务工作{{footnote:包括临时工作。}}的人员。\n注：包括儿童。", DisplayName = "a note already")]
    [DataRow("从事服务工作{{footnote:不应包括临时工作。}}的人员。", DisplayName = "a requirement")]
    [DataRow("从事服务工作{{footnote:包括{{italic:临时}}工作。}}的人员。", DisplayName = "words that stand out")]
    public void PersonHasToDecide(string definition) => VerifyNoFix($"""
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 服务人员　service personnel
        {definition}
        """);
}
