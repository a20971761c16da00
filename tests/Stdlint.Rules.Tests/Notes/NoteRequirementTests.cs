using Stdlint.Core.Semantics;
using Stdlint.Rules.Notes;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Notes;

[TestClass]
public sealed class NoteRequirementTests : RuleTests<NoteRequirement>
{
    [TestMethod]
    public void Shall() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        充电柜的防护等级不低于IP54。
        注：试验前[|应|]预热30 min。
        """);

    [TestMethod]
    public void ShallNot() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        充电柜的防护等级不低于IP54。
        注1：外壳含底座。
        注2：底座[|不应|]外露。
        """);

    [TestMethod]
    public void MustAndForbidden() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        充电柜的防护等级不低于IP54。
        注1：操作人员[|必须|]持证。
        注2：现场[|严禁|]烟火。
        注3：柜内[|不得|]存放杂物。
        """);

    [TestMethod]
    public void NoteOfATermEntry() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 充电柜　charging cabinet
        存放并充电的柜。
        注：充电柜[|应|]接地。
        """);

    [TestMethod]
    public void NoteToATable() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        尺寸见表1。
        表：尺寸
        |项目|尺寸|
        |---|---|
        |门|100|
        |注：门[|应|]能自锁。|<|
        """);

    [TestMethod]
    public void WordsThatHoldTheCharacter() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        充电柜的防护等级不低于IP54。
        注：供应商提供相应的反应数据，适应应急情况。
        """);

    [TestMethod]
    public void LawThatDemands() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        充电柜的防护等级不低于IP54。
        注：《中华人民共和国消防法》规定，充电场所应设置消防设施。
        """);

    [TestMethod]
    public void OtherDocumentThatDemands() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        充电柜的防护等级不低于IP54。
        注：GB/T 4208—2017规定，试验前外壳应清洁。
        """);

    [TestMethod]
    public void Quoted() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        充电柜的防护等级不低于IP54。
        注：条款中的“应”表示要求，“不得”不用。
        """);

    [TestMethod]
    public void AttributeOfANoun() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        充电柜的防护等级不低于IP54。
        注1：禁止使用的材料列在附录中。
        注2：应检测的项目由供需双方商定。
        """);

    [TestMethod]
    public void TableFootnote() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        尺寸见表1。
        表：尺寸
        |项目|尺寸|
        |---|---|
        |门{{sup:a}}|100|
        |^a 门应能自锁。|<|
        """);

    [TestMethod]
    public void Text() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        试验前应预热30 min。
        """);

    [TestMethod]
    public void FormInAnAnnex() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        记录的格式见附录A。
        #A（资料性）检查记录表
        检查记录见表A.1。
        表：检查记录
        |项目|结果|
        |---|---|
        |门|合格|
        |注：检查人必须签字。|<|
        """);

    [TestMethod]
    public void ForewordHasItsOwnRule() => VerifySilent("""
        [前言]
        本文件按照GB/T 1.1—2020《标准化工作导则　第1部分：标准化文件的结构和起草规则》的规定起草。
        注：使用者应注意。
        # 范围
        本文件规定了充电柜的技术要求。
        """);

    [TestMethod]
    public void EarlierEdition() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        充电柜的防护等级不低于IP54。
        注：试验前[|应|]预热30 min。
        """, new() { Edition = DraftEdition.Edition2009 });
}
