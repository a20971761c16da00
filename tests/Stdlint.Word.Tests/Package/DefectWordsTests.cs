using System.Reflection;
using Stdlint.Core.Analysis;
using Stdlint.Word.Package;
using Stdlint.Word.Xml;

namespace Stdlint.Word.Tests.Package;

[TestClass]
public sealed class DefectWordsTests
{
    [TestMethod]
    public void EveryDefectOfTheContainerHasWords()
    {
        foreach (var field in typeof(ZipDefects).GetFields(BindingFlags.Public | BindingFlags.Static))
            Assert.IsNotNull(Messages.Find("defect." + (string)field.GetRawConstantValue()!), field.Name);
    }

    [TestMethod]
    public void EveryDefectOfXmlHasWords()
    {
        foreach (var kind in Enum.GetValues<XmlDefectKind>())
            Assert.IsNotNull(Messages.Find("defect." + XmlDefects.KeyOf(kind)), kind.ToString());
    }
}
