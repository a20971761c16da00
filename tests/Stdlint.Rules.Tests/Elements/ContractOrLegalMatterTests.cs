using Stdlint.Rules.Elements;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Elements;

[TestClass]
public sealed class ContractOrLegalMatterTests : RuleTests<ContractOrLegalMatter>
{
    [TestMethod]
    public void Fine() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        对违反规定的单位，由主管部门通知并处以[|罚款|]。
        """);

    [TestMethod]
    public void Cost() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        更换的[|费用由供货单位承担|]。
        """);

    [TestMethod]
    public void Warranty() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        自售出之日起1年内出现质量问题的，生产企业应[|免费修理|]或更换。
        """);

    [TestMethod]
    public void Authority() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        充电柜的安装[|由市场监督管理部门负责|]检查。
        """);

    [TestMethod]
    public void Liability() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        造成损失的，[|追究其法律责任|]。
        """);

    [TestMethod]
    public void RewardsInServiceStandards() => Verify("""
        [封面]
        编号：T/ABC 12—2025
        名称：充电服务规范
        # 范围
        本文件规定了充电柜的技术要求。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 服务要求
        对受到投诉的人员应[|通报批评|]。
        """);

    [TestMethod]
    public void RewardsElsewhere() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        对违反规程的人员应通报批评。
        """);

    [TestMethod]
    public void OwnDepartment() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        设备由设备主管部门负责维护。
        未收到信号时重发，没收到应答时报警。
        充电柜的质保期应不少于2年。
        """);

    [TestMethod]
    public void InformativeText() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        柜门应能自锁。
        注：用户可以依法索赔。
        #A（资料性）处理示例
        可以索赔。
        """);
}
