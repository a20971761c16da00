using Stdlint.Core.Semantics;

namespace Stdlint.Core.Tests.Semantics;

/// <summary>One endless line of anything must not take quadratic time: 300 000 characters in seconds, where a square of it would take an hour.</summary>
[TestClass]
public sealed class HostileTextTests
{
    [TestMethod]
    [Timeout(30_000)]
    [DataRow("《")]
    [DataRow("“‘「")]
    [DataRow("\"a ")]
    [DataRow("（")]
    [DataRow("（（）")]
    [DataRow("应对甲")]
    [DataRow("应用甲")]
    [DataRow("4.1 a)")]
    [DataRow("4.1 ")]
    [DataRow("第4、")]
    [DataRow("表1～")]
    [DataRow("附录A、")]
    [DataRow("GB/T ")]
    [DataRow("GB/T 1—")]
    [DataRow("T/AAAAAAAA")]
    [DataRow("本标准")]
    [DataRow("应。")]
    [DataRow("本文件的某些内容可能涉及专利。")]
    [DataRow("必须依法。")]
    [DataRow("必须甲")]
    [DataRow("GB/T 1.1的规定起草。")]
    public void EndlessLineIsReadInLinearTime(string part)
    {
        var line = string.Concat(Enumerable.Repeat(part, 300_000 / part.Length));
        var model = ModelOf.Draft("前言\n" + line + "\n1 范围\n" + line + "\n2 要求\n2.1 外观\n应平整。\n附录A\n（规范性）\n方法\n" + line);
        Assert.IsGreaterThan(0, DraftModelPrinter.Print(model).Length);
        foreach (var verb in model.ModalVerbs)
            _ = model.NamesLaw(verb.Span.Start);
    }
}
