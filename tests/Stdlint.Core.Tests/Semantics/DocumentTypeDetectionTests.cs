using Stdlint.Core.Semantics;

namespace Stdlint.Core.Tests.Semantics;

[TestClass]
public sealed class DocumentTypeDetectionTests
{
    private static DraftModel Titled(string title, string number = "GB/T 12345—2024", string clauses = "4 要求\n应合格。") => ModelOf.Draft($$"""
        ICS 35.020
        中华人民共和国国家标准
        {{number}}
        {b;c;size 52} {{title}}
        2024-11-12发布→2025-01-01实施
        前言
        本文件由甲提出。
        1 范围
        本文件规定了要求。
        {{clauses}}
        """);

    [TestMethod]
    [DataRow("服务标准化　术语", DocumentType.Terminology)]
    [DataRow("公共信息　图形符号", DocumentType.Symbols)]
    [DataRow("旅游资源分类与代码", DocumentType.Classification)]
    [DataRow("充电柜　试验方法", DocumentType.TestMethod)]
    [DataRow("水质　总硬度的测定", DocumentType.TestMethod)]
    [DataRow("茶叶中咖啡碱的测定　高效液相色谱法", DocumentType.TestMethod)]
    [DataRow("养老机构服务质量评价", DocumentType.Evaluation)]
    [DataRow("电梯维护操作规程", DocumentType.CodeOfPractice)]
    [DataRow("停车场服务指南", DocumentType.Guide)]
    [DataRow("充电柜　通用规范", DocumentType.Specification)]
    [DataRow("质量管理体系　要求", DocumentType.ManagementSystem)]
    [DataRow("充电柜　第2部分：试验方法", DocumentType.TestMethod)]
    [DataRow("充电柜通用规范（征求意见稿）", DocumentType.Specification)]
    [DataRow("充电柜", DocumentType.Unknown)]
    public void TypeByTitle(string title, DocumentType expected) => Assert.AreEqual(expected, Titled(title).DocumentType.Value);

    [TestMethod]
    [DataRow("4 技术要求\n应合格。\n5 试验方法\n目测。", DocumentType.Specification)]
    [DataRow("4 技术要求\n应合格。\n5 试验方法\n目测。\n6 检验规则\n逐件检验。\n7 标志、包装、运输和贮存\n应标志。", DocumentType.Product)]
    [DataRow("4 试验方法\n目测。\n5 检验规则\n逐件检验。", DocumentType.Product)]
    [DataRow("4 总则\n应合格。", DocumentType.Unknown)]
    public void TypeByClausesWhereTheTitleNamesNone(string clauses, DocumentType expected) =>
        Assert.AreEqual(expected, Titled("充电柜", clauses: clauses).DocumentType.Value);

    [TestMethod]
    [DataRow("GB 50016—2014", true)]
    [DataRow("GB/T 50378—2019", true)]
    [DataRow("JGJ 16—2008", true)]
    [DataRow("T/CECS 10001—2019", true)]
    [DataRow("GB/T 12345—2024", false)]
    [DataRow("GB 5016—2014", false)]
    public void EngineeringByNumber(string number, bool expected) => Assert.AreEqual(expected, Titled("充电柜", number).IsEngineering.Value);

    [TestMethod]
    [DataRow("停车场服务规范", true)]
    [DataRow("服务器通用规范", false)]
    [DataRow("充电柜通用规范", false)]
    public void ServiceByTitle(string title, bool expected) => Assert.AreEqual(expected, Titled(title).IsService.Value);

    [TestMethod]
    [DataRow("GB 12345—2024", DraftKind.NationalMandatory)]
    [DataRow("GB/Z 12345—2024", DraftKind.NationalGuidance)]
    [DataRow("SL/T 123—2024", DraftKind.Industry)]
    [DataRow("DB11/T 123—2024", DraftKind.Local)]
    [DataRow("T/ABC 123—2024", DraftKind.Association)]
    [DataRow("Q/ABC 123—2024", DraftKind.Enterprise)]
    public void KindByNumber(string number, DraftKind expected) => Assert.AreEqual(expected, Titled("充电柜", number).Kind.Value);

    [TestMethod]
    public void TitlesOfAllPlacesAreCompared()
    {
        var model = ModelOf.Draft("""
            ICS 35.020
            中华人民共和国国家标准
            GB/T 12345—2024
            {b;c;size 52} 服务　管理
            2024-11-12发布→2025-01-01实施
            前言
            本文件《服务管理》由甲提出。本文件代替GB/T 12345—2010《旧名》。
            {文件名称} 服务管理标准
            1 范围
            本文件规定了要求。
            """);
        Assert.AreEqual("Cover 服务管理, Foreword 服务管理, Body 服务管理标准", string.Join(", ", model.Titles.Select(title => title.Place + " " + title.Normalized)));
    }
}
