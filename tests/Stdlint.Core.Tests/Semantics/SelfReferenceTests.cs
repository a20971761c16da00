namespace Stdlint.Core.Tests.Semantics;

[TestClass]
public sealed class SelfReferenceTests
{
    private static string Words(string line)
    {
        var model = ModelOf.Clause5(line);
        return string.Join(' ', model.SelfReferencesIn(model.Text.Blocks[22].Span).ToArray().Select(reference => reference.Words + (reference.Zone.IsQuoted ? "\"" : "")));
    }

    [TestMethod]
    [DataRow("本标准规定了要求。", "本标准")]
    [DataRow("本文件适用于柜体，本规范由企业执行。", "本文件 本规范")]
    [DataRow("本部分规定了要求。", "本部分")]
    [DataRow("GB/T 24421的本部分规定了要求。", "本部分")]
    [DataRow("本指导性技术文件给出了信息。", "本指导性技术文件")]
    [DataRow("将“本标准”改为本文件。", "本标准\" 本文件")]
    public void SelfReferencesOf(string line, string expected) => Assert.AreEqual(expected, Words(line));

    [TestMethod]
    [DataRow("基本标准和资本规范。")]
    [DataRow("样本标准差。")]
    [DataRow("本标准化技术委员会负责解释。")]
    [DataRow("配制本标准溶液。")]
    [DataRow("本部门负责管理。")]
    [DataRow("本部分的零件应拆下；本部分零件不拆。")]
    [DataRow("版本规范。")]
    [DataRow("本规范性文件。")]
    [DataRow("成本指南。")]
    public void NoSelfReferenceIn(string line) => Assert.AreEqual("", Words(line).Replace("本部分", "", StringComparison.Ordinal).Trim());
}
