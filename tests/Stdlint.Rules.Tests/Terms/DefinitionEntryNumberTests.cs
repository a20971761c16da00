using Stdlint.Rules.Terms;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Terms;

[TestClass]
public sealed class DefinitionEntryNumberTests : RuleTests<DefinitionEntryNumber>
{
    [TestMethod]
    public void OfAnotherTerm() => Verify("""
        # 范围
        本文件规定了要求。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 服务人员　service personnel
        从事服务工作的人员。
        ##~ 服务质量　service quality
        服务满足需求的程度。
        ##~ 服务考核　service assessment
        对服务人员（[|3.2|]）工作的评价。
        """);

    [TestMethod]
    public void OfNoTerm() => Verify("""
        # 范围
        本文件规定了要求。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 服务人员　service personnel
        从事服务工作的人员。
        ##~ 服务考核　service assessment
        对服务人员（[|3.6|]）工作的评价。
        """);

    [TestMethod]
    public void Right() => VerifySilent("""
        # 范围
        本文件规定了要求。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 服务人员　service personnel
        从事服务工作的人员。
        ##~ 服务考核　service assessment
        对服务人员（3.1）工作的评价。
        """);

    [TestMethod]
    public void Value() => VerifySilent("""
        # 范围
        本文件规定了要求。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 服务人员　service personnel
        从事服务工作的人员。
        ##~ 服务考核　service assessment
        满分（5.2）以上的评价。
        """);

    [TestMethod]
    public void NumberOfTheTerm() => VerifyFix("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 服务人员　service personnel
        从事服务工作的人员。
        ##~ 服务质量　service quality
        服务满足需求的程度。
        ##~ 服务考核　service assessment
        对服务人员（3.2）工作的评价。
        """, """
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 服务人员　service personnel
        从事服务工作的人员。
        ##~ 服务质量　service quality
        服务满足需求的程度。
        ##~ 服务考核　service assessment
        对服务人员（3.1）工作的评价。
        """);
}
