using Stdlint.Rules.Consistency;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Consistency;

[TestClass]
public sealed class EditionWordingMixedTests : RuleTests<EditionWordingMixed>
{
    [TestMethod]
    public void TwoKinds() => Verify("""
        [前言]
        本文件按照GB/T 1.1—2020《标准化工作导则　第1部分：标准化文件的结构和起草规则》的规定起草。
        # 范围
        本文件规定了充电柜的技术要求。
        # 规范性引用文件
        [|下列文件对于本文件的应用是必不可少的。凡是注日期的引用文件，仅注日期的版本适用于本文件。凡是不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。|]
        GB/T 4208　外壳防护等级
        #A（资料性附录）配置示例
        见图样。
        """);

    [TestMethod]
    public void OneKind() => VerifySilent("""
        [前言]
        本文件按照GB/T 1.1—2020《标准化工作导则　第1部分：标准化文件的结构和起草规则》的规定起草。
        # 范围
        本文件规定了充电柜的技术要求。
        # 技术要求
        见附录A和附录B。
        #A（资料性附录）配置示例
        见图样。
        #B（资料性附录）布置示例
        见图样。
        """);

    [TestMethod]
    public void Pure2009() => VerifySilent("""
        [前言]
        本标准按照GB/T 1.1—2009给出的规则起草。
        # 范围
        本标准规定了充电柜的技术要求。
        本标准适用于室内使用的充电柜。
        # 规范性引用文件
        下列文件对于本文件的应用是必不可少的。凡是注日期的引用文件，仅注日期的版本适用于本文件。凡是不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。
        GB/T 4208　外壳防护等级
        #A（资料性附录）配置示例
        见图样。
        """);
}
