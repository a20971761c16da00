using Stdlint.Rules.Terms;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Terms;

[TestClass]
public sealed class TermNumberMalformedTests : RuleTests<TermNumberMalformed>
{
    [TestMethod]
    public void Gap() => Verify("""
        # 范围
        本文件规定了要求。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 服务对象　service recipient
        被满足服务需求的组织或个人。
        ##~=3.3 [|服务管理|]　service management
        对服务的策划和控制。
        """);

    [TestMethod]
    public void Single() => VerifySilent("""
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 服务对象　service recipient
        被满足服务需求的组织或个人。
        """);

    [TestMethod]
    public void Sequence() => VerifySilent("""
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 服务对象　service recipient
        被满足服务需求的组织或个人。
        ##~ 服务管理　service management
        对服务的策划和控制。
        """);

    [TestMethod]
    public void Groups() => VerifySilent("""
        # 术语和定义
        下列术语和定义适用于本文件。
        ## 服务
        ###~ 服务对象　service recipient
        被满足服务需求的组织或个人。
        ## 管理
        ###~ 服务管理　service management
        对服务的策划和控制。
        """);

    [TestMethod]
    public void NumbersFollowEachOther() => VerifyFix("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 服务人员　service personnel
        从事服务工作的人员。
        ##~=3.3 服务对象　service recipient
        被满足服务需求的组织或个人。
        ##~=3.4 塑封直流电机　plastic-sealed DC motor
        定子用塑料封装的直流电机。
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
        ##~ 服务对象　service recipient
        被满足服务需求的组织或个人。
        ##~ 塑封直流电机　plastic-sealed DC motor
        定子用塑料封装的直流电机。
        """, new() { Encodings = RuleTestOptions.TypedEncodings });
}
