using Stdlint.Rules.GeneralContent;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.GeneralContent;

[TestClass]
public sealed class GeneralRequirementsNotShallTests : RuleTests<GeneralRequirementsNotShall>
{
    [TestMethod]
    public void Recommendation() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 总体要求
        服务机构[|宜|]建立制度。
        """);

    [TestMethod]
    public void PermissionInASubclause() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 服务
        ## 通用要求
        服务机构[|可|]采用电子方式。
        ## 受理
        应及时受理。
        """);

    [TestMethod]
    public void ItemsTakeOverShall() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 总体要求
        服务机构应：
        - 建立制度；
        - 保存记录。
        """);

    [TestMethod]
    public void RequirementWithAnOption() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 总体要求
        服务机构应建立制度，可采用电子方式。
        """);

    [TestMethod]
    public void BasicRequirementsMayRecommend() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 基本要求
        服务机构宜建立制度。
        """);
}
