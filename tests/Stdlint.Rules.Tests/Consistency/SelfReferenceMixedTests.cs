using Stdlint.Core.Semantics;
using Stdlint.Rules.Consistency;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Consistency;

[TestClass]
public sealed class SelfReferenceMixedTests : RuleTests<SelfReferenceMixed>
{
    [TestMethod]
    public void TwoNames() => Verify("""
        # 范围
        本标准规定了充电柜的技术要求。
        本标准适用于室内使用的充电柜。
        # 技术要求
        充电柜除满足[|本规范|]外，还应满足GB/T 4208的规定。
        """);

    [TestMethod]
    public void FixedPhrasesOf2009() => VerifySilent("""
        [前言]
        本标准按照GB/T 1.1—2009给出的规则起草。
        请注意本文件的某些内容可能涉及专利。本文件的发布机构不承担识别这些专利的责任。
        # 范围
        本标准规定了充电柜的技术要求。
        本标准适用于室内使用的充电柜。
        # 规范性引用文件
        下列文件对于本文件的应用是必不可少的。凡是注日期的引用文件，仅注日期的版本适用于本文件。凡是不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。
        GB/T 4208　外壳防护等级
        # 术语和定义
        下列术语和定义适用于本文件。
        """);

    [TestMethod]
    public void OneWord() => VerifyFix("""
        # 范围
        本标准规定了充电柜的技术要求。
        本标准适用于室内使用的充电柜。
        # 技术要求
        充电柜除满足本规范外，还应满足GB/T 4208的规定。
        """, """
        # 范围
        本标准规定了充电柜的技术要求。
        本标准适用于室内使用的充电柜。
        # 技术要求
        充电柜除满足本标准外，还应满足GB/T 4208的规定。
        """, new() { Edition = DraftEdition.Edition2009 });
}
