using Stdlint.Core.Text;
using Stdlint.Rules.Input;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Input;

[TestClass]
public sealed class PartMissingTests : RuleTests<PartMissing>
{
    [TestMethod]
    public void StylesAndNumbering()
    {
        Assert.AreEqual("缺少部件styles.xml，编号和样式未能检查；宜用Word打开后重新保存。", Messages(new InputFact(InputFactKind.PartMissing, default, ["styles.xml", "Styles"])).Single());
        Assert.HasCount(1, Messages(new InputFact(InputFactKind.PartMissing, default, ["n.xml", "Numbering"])));
    }

    [TestMethod]
    public void OtherPartsDoNotMatter() => Assert.IsEmpty(Messages(new InputFact(InputFactKind.PartMissing, default, ["theme1.xml", "Theme"])));
}
