using Stdlint.Core.Semantics;
using Stdlint.Rules.GeneralContent;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.GeneralContent;

[TestClass]
public sealed class PrinciplesRequirementTests : RuleTests<PrinciplesRequirement>
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
        # 总则
        卓越服务[|应|]体现以人为本。
        """);

    [TestMethod]
    public void OneCauseOneFinding() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 总体原则
        ## 安全
        设备[|应|]接地。
        ## 公平
        服务应一视同仁。
        """);

    [TestMethod]
    public void Recommendation() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 总则
        卓越服务宜体现以人为本。
        """);

    [TestMethod]
    public void GeneralRequirements() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 总体要求
        卓越服务应体现以人为本。
        """);

    [TestMethod]
    public void RequirementsWithin() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 总则
        ## 原则
        服务宜公平。
        ## 基本要求
        服务应守时。
        """);

    [TestMethod]
    public void SubclauseIsNotAsked() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 服务
        ## 原则
        服务应公平。
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
        # 总则
        卓越服务应体现以人为本。
        """, new() { Edition = DraftEdition.Edition2009 });

    [TestMethod]
    public void NotesDoNotCount() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 总则
        卓越服务以人为本。
        注：设备应接地。
        """);

    [TestMethod]
    public void TitleOfRequirements() => VerifyFix("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 总则
        卓越服务应体现以人为本。
        """, """
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 总体要求
        卓越服务应体现以人为本。
        """);
}
