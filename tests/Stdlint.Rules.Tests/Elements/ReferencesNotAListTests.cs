using Stdlint.Rules.Elements;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Elements;

[TestClass]
public sealed class ReferencesNotAListTests : RuleTests<ReferencesNotAList>
{
    [TestMethod]
    public void Sentence() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        # 规范性引用文件
        下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。其中，注日期的引用文件，仅该日期对应的版本适用于本文件；不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。
        GB/T 4208　外壳防护等级（IP代码）
        [|起草时应核对以上文件的有效性。|]
        """);

    [TestMethod]
    public void Table() => Assert.HasCount(1, Diagnostics("# 范围\n本文件规定了充电柜的技术要求。\n# 规范性引用文件\n下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。其中，注日期的引用文件，仅该日期对应的版本适用于本文件；不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。\n表：引用文件\n|编号|名称|\n|---|---|\n|GB/T 4208|外壳防护等级|"));

    [TestMethod]
    public void NoteBelowIntroductoryText() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        # 规范性引用文件
        下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。其中，注日期的引用文件，仅该日期对应的版本适用于本文件；不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。
        注：对于不注日期的引用文件，以其最新版本为准。
        GB/T 4208　外壳防护等级（IP代码）
        """);

    [TestMethod]
    public void Law() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        # 规范性引用文件
        下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。其中，注日期的引用文件，仅该日期对应的版本适用于本文件；不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。
        GB/T 4208　外壳防护等级（IP代码）
        《定量包装商品计量监督管理办法》（国家市场监督管理总局令第70号）
        """);

    [TestMethod]
    public void NoReferences() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        """);

    [TestMethod]
    public void RowsBecomeLines() => VerifyFix(
        Draft("""
            |序号|标准编号|标准名称|
            |---|---|---|
            |1|GB/T 4208|外壳防护等级（IP代码）|
            |2|GB/T 5169.1—2015|《电工电子产品着火危险试验　第1部分：着火试验术语》|
            """),
        Draft("""
            GB/T 4208　外壳防护等级（IP代码）
            GB/T 5169.1—2015　电工电子产品着火危险试验　第1部分：着火试验术语
            """));

    [TestMethod]
    [DataRow("|标准编号|标准名称|备注|\n|---|---|---|\n|GB/T 4208|外壳防护等级|全部|", DisplayName = "another column")]
    [DataRow("|标准编号|标准名称|\n|---|---|\n|GB/T 4208、GB/T 1|外壳防护等级|", DisplayName = "two numbers in a cell")]
    [DataRow("|标准编号|标准名称|\n|---|---|\n|国标|外壳防护等级|", DisplayName = "no number in a cell")]
    [DataRow("|标准编号|标准名称|\n|---|---|\n|GB/T 4208|^|", DisplayName = "merged cells")]
    [DataRow("表：引用文件\n|标准编号|标准名称|\n|---|---|\n|GB/T 4208|外壳防护等级|", DisplayName = "a table with a title")]
    public void PersonHasToDecide(string table) => VerifyNoFix(Draft(table));

    private static string Draft(string references) => $"""
        # 范围
        本文件规定了充电柜的技术要求。
        # 规范性引用文件
        下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。其中，注日期的引用文件，仅该日期对应的版本适用于本文件；不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。
        {references}
        # 术语和定义
        本文件没有需要界定的术语和定义。
        """;
}
