using Stdlint.Core.Semantics;
using Stdlint.Rules.Notes;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Notes;

[TestClass]
public sealed class NoteRecommendationTests : RuleTests<NoteRecommendation>
{
    [TestMethod]
    public void Should() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        充电柜应清洗干净。
        注1：[|宜|]采用热水清洗。
        注2：水温[|不宜|]过高。
        """);

    [TestMethod]
    public void NeedNot() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        充电柜应清洗干净。
        注：柜门[|不必|]拆下。
        """);

    [TestMethod]
    public void May() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        充电柜应清洗干净。
        注：操作者[|可|]采用热水清洗。
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
        充电柜应清洗干净。
        注1：热水适宜清洗，效果可靠、可行，污渍可见。
        注2：冷水可能留下水迹。
        """);

    [TestMethod]
    public void PossibilityIsNoPermission() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        充电柜应清洗干净。
        注1：热水可提高效率。
        注2：清洗的做法可参见附录A。
        注3：清洗剂可分为两类。
        """);

    [TestMethod]
    public void OtherDocument() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        充电柜应清洗干净。
        注：GB/T 4208—2017指出，外壳宜保持清洁。
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
        宜采用热水清洗。
        """);

    [TestMethod]
    public void EarlierEdition() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        充电柜应清洗干净。
        注：宜采用热水清洗。
        """, new() { Edition = DraftEdition.Edition2009 });
}
