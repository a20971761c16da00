using Stdlint.Testing;

namespace Stdlint.LanguageServer.Tests.Drafts;

/// <summary>What the server says of typed text is what a check says of the file once it is saved.</summary>
[TestClass]
public sealed class TypingSoakTests
{
    /// <summary>Another number of edits, for a long run.</summary>
    private const string Variable = "STDLINT_SOAK";

    private const int FewEdits = 100;

    private const int ManyEdits = 2000;

    private const int EditsInBatch = 4;

    private const string Rich = """
        [封面]
        编号：GB/T XXXXX—XXXX
        名称：接地装置
        [目次]
        [前言]
        本文件按照GB/T 1.1—2020《标准化工作导则　第1部分：标准化文件的结构和起草规则》的规定起草。
        [正文标题]
        # 范围
        本文件规定了{{bold:接地}}装置的要求{{footnote:脚注说明接地。}}。
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 接地极　earth electrode
        埋入土壤中的导体。
        # 要求
        ## 外观
        {{comment:请核对。|外观应平整}}，见{{ref:_Ref1|4.2}}和{{link:https://example.org|网页}}。
        ## {{bookmark:_Ref1|结构}}
        结构应满足以下要求：
        a) 面积{{math:S = a b}}不小于5 m{{sup:2}}；
        b) 牢固{{tab}}可靠。
        表：尺寸
        |项目|要求|
        |---|---|
        |长度|10 mm{{p}}12 mm|
        |宽度|见{{field: REF x |4.1}}|
        {{box:文本框应清晰。}}
        注：{{ins:新增的}}说明{{del:删去的}}。
        """;

    public required TestContext TestContext { get; init; }

    private static int Edits => int.TryParse(Environment.GetEnvironmentVariable(Variable), out var edits) ? edits : FewEdits;

    [TestMethod]
    public void SoTheyAreAfterTwoThousandEdits() => Compare(File.ReadAllBytes(Repository.PathTo("tests/Baselines/guest-room-service/draft.docx")), ManyEdits);

    [TestMethod]
    [DataRow("SET 2020")]
    [DataRow("旅游饭店")]
    [DataRow("木质衣架")]
    public void FindingsAreThoseOfAFreshCheck(string sample)
    {
        var path = Directory.EnumerateFiles(Repository.PathTo("samples"), "*.docx").Single(file => Path.GetFileName(file).Contains(sample));
        Compare(File.ReadAllBytes(path));
    }

    [TestMethod]
    [DataRow("guest-room-service")]
    [DataRow("pool-water")]
    public void SoAreThoseOfBaselines(string draft) => Compare(File.ReadAllBytes(Repository.PathTo($"tests/Baselines/{draft}/draft.docx")));

    [TestMethod]
    [DataRow(DraftEncoding.Set2020)]
    [DataRow(DraftEncoding.HeadingTyped)]
    public void EverythingThatADraftCanHoldIsTypedIn(DraftEncoding encoding) => Compare(DraftWriter.Write(Rich, encoding, RunSplit.Noise).Bytes);

    private void Compare(byte[] draft) => Compare(draft, Edits);

    private void Compare(byte[] draft, int edits)
    {
        using var soak = new TypingSoak(draft, seed: 7);
        for (var batch = 0; batch < edits / EditsInBatch; batch++)
        {
            soak.Type(EditsInBatch);
            soak.Compare();
        }

        TestContext.WriteLine($"{soak.Compared} compared, {soak.Refused} could not be saved");
        Assert.IsLessThan(edits / 2, soak.Refused, "most edits have to be saved, or little is compared");
    }
}
