using Stdlint.Core.Semantics;

namespace Stdlint.Core.Tests.Semantics;

[TestClass]
public sealed class PhraseComparerTests
{
    [TestMethod]
    [DataRow("本文件按照GB/T 1.1—2020《标准化工作导则　第1部分：标准化文件的结构和起草规则》的规定起草。", "Edition2020", "Exact")]
    [DataRow("本文件按照GB/T1.1-2020《标准化工作导则 第1部分:标准化文件的结构和起草规则》的规定起草。", "Edition2020", "Typographic")]
    [DataRow("本文件按照GB/T 1.1—2020的规定起草。", "Edition2020, Edition2009", "Near")]
    [DataRow("本标准按照GB/T 1.1—2009给出的规则起草。", "Edition2009", "Exact")]
    [DataRow("本部分按照GB/T 1.1-2009给出的规则起草。", "Edition2009", "Typographic")]
    [DataRow("请保持安静。", "None", "Different")]
    public void DraftingBasis(string sentence, string editions, string fit)
    {
        var result = PhraseTemplates.DraftingBasis.Compare(sentence);
        Assert.AreEqual(fit, result.Fit.ToString());
        if (fit != "Near")
            Assert.AreEqual(editions, result.Editions.ToString());
    }

    [TestMethod]
    [DataRow("请注意本文件的某些内容可能涉及专利。本文件的发布机构不承担识别专利的责任。", "Edition2020", "Exact")]
    [DataRow("请注意本文件的某些内容可能涉及专利。本文件的发布机构不承担识别这些专利的责任。", "Edition2009", "Exact")]
    [DataRow("请注意本标准的某些内容可能涉及专利。本标准的发布机构不承担识别这些专利的责任。", "Edition2009", "Exact")]
    [DataRow("本文件的某些内容可能涉及专利。本文件的发布机构不承担识别专利的责任。", "Edition2020", "Near")]
    public void PatentNotice(string sentence, string editions, string fit)
    {
        var result = PhraseTemplates.PatentNotice.Compare(sentence);
        Assert.AreEqual((editions, fit), (result.Editions.ToString(), result.Fit.ToString()));
    }

    [TestMethod]
    [DataRow("下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。其中,注日期的引用文件,仅该日期对应的版本适用于本文件;不注日期的引用文件,其最新版本(包括所有的修改单)适用于本文件。", "Edition2020", "Typographic", false)]
    [DataRow("下列文件对于本文件的应用是必不可少的。凡是注日期的引用文件，仅注日期的版本适用于本文件。凡是不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。", "Edition2009", "Exact", false)]
    [DataRow("下列文件对于本文件的应用是必不可少的。凡是注日期的引用文件，仅所注日期的版本适用于本文件。凡是不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。", "Edition2009", "Exact", false)]
    [DataRow("下列文件中的条款通过本部分的引用而成为本部分的条款。凡是注日期的引用文件，其随后所有的修改单（不包括勘误的内容）或修订版均不适用于本部分，然而，鼓励根据本部分达成协议的各方研究是否可使用这些文件的最新版本。凡是不注日期的引用文件，其最新版本适用于本部分。", "Edition2000", "Exact", false)]
    [DataRow("凡是注日期的引用文件，仅注日期的版本适用本文件。凡是不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。", "Edition2009", "Near", false)]
    [DataRow("本文件没有规范性引用文件。", "Edition2020", "Exact", true)]
    [DataRow("本标准无规范性引用文件。", "Edition2020", "Near", true)]
    public void ReferencesLeadIn(string text, string editions, string fit, bool saysNone)
    {
        var result = PhraseTemplates.References.Compare(text);
        Assert.AreEqual((editions, fit, saysNone), (result.Editions.ToString(), result.Fit.ToString(), result.SaysNone));
    }

    [TestMethod]
    [DataRow("下列术语和定义适用于本文件。", "Edition2009, Edition2020", "Exact")]
    [DataRow("GB/T 19000和GB/T 24620界定的以及下列术语和定义适用于本文件。", "Edition2009, Edition2020", "Exact")]
    [DataRow("GB/T 19000—2016界定的术语和定义适用于本文件。", "Edition2009, Edition2020", "Exact")]
    [DataRow("下列术语和定义适用于本标准。", "Edition2000", "Exact")]
    [DataRow("GB/T 19000确立的以及下列术语和定义适用于本标准。", "Edition2000", "Exact")]
    public void TermsLeadIn(string text, string editions, string fit)
    {
        var result = PhraseTemplates.Terms.Compare(text);
        Assert.AreEqual((editions, fit), (result.Editions.ToString(), result.Fit.ToString()));
    }

    [TestMethod]
    [DataRow("本文件没有需要界定的术语和定义。", "Exact")]
    [DataRow("本文件没有术语和定义。", "Near")]
    public void TermsNone(string text, string fit)
    {
        var result = PhraseTemplates.Terms.Compare(text);
        Assert.AreEqual((fit, true), (result.Fit.ToString(), result.SaysNone));
    }

    [TestMethod]
    [DataRow("《标准化工作导则　第1部分》", "《标准化工作导则第1部分》")]
    [DataRow("ＧＢ／Ｔ １．１－２０２０", "GB/T1.1—2020")]
    [DataRow("（a）；‘b’，“c”", "(a);'b',\"c\"")]
    [DataRow("①㎡", "1m2")]
    public void NormIgnoresWidthBlanksAndForms(string text, string expected) => Assert.AreEqual(expected, NormalizedText.Of(text));
}
