using Stdlint.Core.Fixes;
using Stdlint.Rules.References;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.References;

[TestClass]
public sealed class ReferenceDatingMismatchTests : RuleTests<ReferenceDatingMismatch>
{
    [TestMethod]
    public void TextUndated() => Verify("""
        # 规范性引用文件
        下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。其中，注日期的引用文件，仅该日期对应的版本适用于本文件；不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。
        ! GB/T 4208—2017　外壳防护等级（IP代码）
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        外壳应符合[|GB/T 4208|]的规定。
        """);

    [TestMethod]
    public void ListUndated() => Verify("""
        # 规范性引用文件
        下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。其中，注日期的引用文件，仅该日期对应的版本适用于本文件；不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。
        ! GB/T 4208　外壳防护等级（IP代码）
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        外壳应符合[|GB/T 4208—2017|]中第5章的规定。
        """);

    [TestMethod]
    public void OtherYear() => Verify("""
        # 规范性引用文件
        下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。其中，注日期的引用文件，仅该日期对应的版本适用于本文件；不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。
        ! GB/T 4208—2017　外壳防护等级（IP代码）
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        外壳应符合[|GB/T 4208—2008|]的规定。
        """);

    [TestMethod]
    public void TermsLeadIn() => Verify("""
        # 规范性引用文件
        下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。其中，注日期的引用文件，仅该日期对应的版本适用于本文件；不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。
        ! GB/T 19000—2000　质量管理体系　基础和术语
        # 术语和定义
        [|GB/T 19000|]确定的术语和定义适用于本文件。
        """);

    [TestMethod]
    public void BothWays() => VerifySilent("""
        # 规范性引用文件
        下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。其中，注日期的引用文件，仅该日期对应的版本适用于本文件；不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。
        ! GB/T 4208　外壳防护等级（IP代码）
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        外壳应符合GB/T 4208的规定，试验应按GB/T 4208—2017中第14章进行。
        """);

    [TestMethod]
    public void DatedOnceOnly() => Verify("""
        # 规范性引用文件
        下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。其中，注日期的引用文件，仅该日期对应的版本适用于本文件；不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。
        ! GB/T 4208—2017　外壳防护等级（IP代码）
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        外壳应符合[|GB/T 4208|]的规定，试验应按GB/T 4208—2017进行。
        """);

    [TestMethod]
    public void SourceAndForeword() => VerifySilent("""
        [前言]
        本文件代替GB/T 4208—1993。
        # 规范性引用文件
        下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。其中，注日期的引用文件，仅该日期对应的版本适用于本文件；不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。
        ! GB/T 4208　外壳防护等级（IP代码）
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 外壳　enclosure
        包住电池的部件。
        [来源：GB/T 4208—2017，3.1]
        # 技术要求
        外壳应符合GB/T 4208的规定。
        """);

    [TestMethod]
    public void Same() => VerifySilent("""
        # 规范性引用文件
        下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。其中，注日期的引用文件，仅该日期对应的版本适用于本文件；不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。
        ! GB/T 4208—2017　外壳防护等级（IP代码）
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        外壳应符合GB/T 4208—2017的规定。
        """);

    [TestMethod]
    public void EitherPlaceFollowsTheOther()
    {
        var diagnostic = Diagnostics("""
            # 规范性引用文件
            ! GB/T 4208—2017　外壳防护等级（IP代码）
            # 技术要求
            外壳应符合GB/T 4208的规定。
            """).Single();
        Assert.AreEqual("统一写作“GB/T 4208”|统一写作“GB/T 4208—2017”", string.Join('|', diagnostic.Fixes.Select(static fix => fix.Title.Chinese)));
        Assert.AreEqual("|—2017", string.Join('|', diagnostic.Fixes.SelectMany(static fix => fix.Edits).OfType<ReplaceText>().Select(static edit => edit.Text)));
    }
}
