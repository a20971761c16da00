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
}
