using Stdlint.Rules.Lists;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Lists;

[TestClass]
public sealed class ItemCountInSentenceTests : RuleTests<ItemCountInSentence>
{
    [TestMethod]
    public void OneTooMany() => Verify("""
        # 程序
        修复程序分为调查、清理、加固、验收[|三个阶段|]。
        修复程序包括调查、清理、加固、验收[|五个阶段|]，程序见图1。
        柜体按材料分为木制、竹制[|三类|]，按用途分为甲、乙、丙三类。
        柜体由门、窗构成，划分为特大、大、中、小[|3类|]。
        """);

    [TestMethod]
    public void JointsAreCountedBothWays() => Verify("""
        # 程序
        修复程序分为调查与评估、清理、加固和验收[|两个阶段|]；
        修复程序分为调查与评估、清理、加固和验收四个阶段；
        修复程序分为调查与评估、清理、加固和验收[|七个阶段|]。
        """);

    [TestMethod]
    public void AsManyAsSaid() => VerifySilent("""
        # 程序
        程序包括调查与评估、清除、光环境调控、验收、监测与维护五个阶段，见图1。
        程序分为调查和评估、清除两个阶段。
        程序分为调查、清除和维护三个阶段。
        机构分为国家、省（自治区、直辖市）、市三级。
        程序分为事前、事中、事后三部分。
        """);

    [TestMethod]
    public void OtherNumbers() => VerifySilent("""
        # 程序
        医院分为一级、二级、三级。
        医院分为一、二、三级。
        程序包括接待、讲解、男女两个更衣室。
        程序包括接待、讲解、送别等三个环节，还包括预约、接待等。
        程序分为省、市、县，前三个阶段由市完成。
        柜体分为上、下、上中下三部分。
        应包括调查、清理、加固、验收的三个阶段。
        程序分为1级、2级、3级～5级三级。
        清理、加固、验收、调查三个阶段应有记录。
        应包括名称、地址、甲乙两类。
        产品分为甲、乙、丙、丁三类产品的混合物。
        """);

    [TestMethod]
    public void QuotedAndTitles() => VerifySilent("""
        # 程序分为调查、清理、加固三个阶段
        应写明“程序分为调查、清理、加固、验收三个阶段”。
        """);
}
