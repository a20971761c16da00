using Stdlint.Rules.Typography;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Typography;

[TestClass]
public sealed class GarbledCharacterTests : RuleTests<GarbledCharacter>
{
    [TestMethod]
    public void ReplacementCharacter() => Verify("""
        # 技术要求
        柜体应符合[|�|]的规定。
        """);

    [TestMethod]
    public void PrivateCharacter() => Verify("""
        # 技术要求
        柜体应[||]平整。
        """);

    [TestMethod]
    public void WrongDecoding() => Verify("""
        # 技术要求
        柜体应[|锟斤拷|]平整。
        """);

    [TestMethod]
    public void QuestionMarks() => Verify("""
        # 技术要求
        柜体应平整[|???|]，并有标志。
        """);

    [TestMethod]
    public void OrdinaryQuestion() => VerifySilent("""
        # 技术要求
        柜体是否平整？？门是否灵活?
        """);
}
