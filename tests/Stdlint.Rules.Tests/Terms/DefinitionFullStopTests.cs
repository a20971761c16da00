using Stdlint.Rules.Terms;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Terms;

[TestClass]
public sealed class DefinitionFullStopTests : RuleTests<DefinitionFullStop>
{
    [TestMethod]
    public void Missing() => Verify("""
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 服务人员　service personnel
        从事服务工作的人员。
        ##~ 服务对象　service recipient
        被满足服务需求的组织或个[|人|]
        """);

    [TestMethod]
    public void AllWithout() => VerifySilent("""
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 服务人员　service personnel
        从事服务工作的人员
        ##~ 服务对象　service recipient
        被满足服务需求的组织或个人
        """);

    [TestMethod]
    public void BeforeFormula() => VerifySilent("""
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 合格率　pass rate
        合格数与总数之比：
        公式：y = a / b
        """);

    [TestMethod]
    public void Stop() => VerifySilent("""
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 服务人员　service personnel
        从事服务工作的人员。
        """);

    [TestMethod]
    public void FullStopIsAdded() => VerifyFix("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 服务对象　service recipient
        被满足服务需求的组织或个人
        ##~ 服务人员　service personnel
        从事服务工作的人员；
        ##~ 服务质量　service quality
        服务满足需求的程度。
        """, """
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 服务对象　service recipient
        被满足服务需求的组织或个人。
        ##~ 服务人员　service personnel
        从事服务工作的人员。
        ##~ 服务质量　service quality
        服务满足需求的程度。
        """);
}
