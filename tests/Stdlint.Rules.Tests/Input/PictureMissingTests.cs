using Stdlint.Core.Text;
using Stdlint.Rules.Input;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Input;

[TestClass]
public sealed class PictureMissingTests : RuleTests<PictureMissing>
{
    [TestMethod]
    public void FactBecomesADiagnostic() => Assert.AreEqual("图片缺失或为外部链接：media/image1.png，应嵌入文件。", Messages(new InputFact(InputFactKind.PictureMissing, default, ["media/image1.png"])).Single());
}
