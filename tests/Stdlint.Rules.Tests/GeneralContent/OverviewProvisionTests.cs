using Stdlint.Core.Semantics;
using Stdlint.Rules.GeneralContent;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.GeneralContent;

[TestClass]
public sealed class OverviewProvisionTests : RuleTests<OverviewProvision>
{
    [TestMethod]
    public void Requirement() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 服务
        ## 概述
        服务组织[|应|]建立流程。
        ## 受理
        应及时受理。
        """);

    [TestMethod]
    public void Recommendation() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 服务
        ## 概述
        服务组织[|宜|]建立流程。
        ## 受理
        应及时受理。
        """);

    [TestMethod]
    public void Statement() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 服务
        ## 概述
        服务流程由受理、实施和反馈组成。
        ## 受理
        应及时受理。
        """);

    [TestMethod]
    public void NotAskedFor2009() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 服务
        ## 概述
        服务组织应建立流程。
        ## 受理
        应及时受理。
        """, new() { Edition = DraftEdition.Edition2009 });
}
