using Stdlint.Core.Semantics;

namespace Stdlint.Core.Tests.Semantics;

/// <summary>The test sentences of the catalogue, section 7: each key holds the 应 in question, the first one in it.</summary>
[TestClass]
public sealed class ShallClassifierTests
{
    private const string Sentences = """
        供应商应提供合格证明。  供应=word  应提供=modal
        与其相应的记录应保存。  相应=word
        化学反应应在通风橱内进行。  反应应=word  应在=modal
        系统响应时间应不大于2 s。  响应=word
        外界影响应小于1%。  影响应=modal
        适应性应满足5.2的规定。  适应=word
        效应值应记录。  效应=word
        滤芯失效应及时更换。  失效应=modal
        有效应力按公式(1)计算。  有效应力=word
        应力集中部位应打磨。  应力集=word
        应力求数据完整。  应力求=modal
        应用软件应具备日志功能。  应用软=word
        应用清水冲洗30 s。  应用清=modal
        该产品应用于食品包装。  应用于=word
        拖车不应用于运载人员。  不应用=modal
        应急预案应每年演练一次。  应急预=word
        应急停按钮应为红色。  应急停按=modal
        应变片应粘贴牢固。  应变片=word
        设计应变更审批后实施。  应变更=modal
        应对样品进行编号。  应对样=modal
        应对措施应形成文件。  应对措=word
        风险预警和应对体系  应对体=word
        组织应对突发事件的能力  应对突=word
        应对称布置。  应对称=modal
        应对准中心。  应对准=modal
        检验人员应试验三次。  应试验=modal
        设备应试运行72 h。  应试运=modal
        电缆应接地。  应接地=modal
        应接受监督检查。  应接受=modal
        应验证其有效性。  应验证=modal
        应收集下列信息。  应收集=modal
        应收账款管理  应收账=word
        应付款项  应付款=word
        应征得用户同意。  应征得=modal
        应召回不合格品。  应召回=modal
        应答器报文格式  应答器=word
        应答复投诉人。  应答复=modal
        应标明生产日期。  应标明=modal
        应标文件的密封  应标文=word
        应允许用户自行设置。  应允许=modal
        应承担相应责任。  应承担=modal
        应聘人员登记表  应聘人=word
        应聘请专家评审。  应聘请=modal
        应邀请相关方参加。  应邀请=modal
        应激反应观察  应激反=word
        应激励员工参与。  应激励=modal
        应届毕业生  应届毕=word
        应运行平稳。  应运行=modal
        应运而生  应运而=word
        应当场开具凭证。  应当场=modal
        应当遵守下列规定。  应当遵=yingdang
        相应当量浓度  相应当=word
        口感应纯正。  口感应=modal
        手感应柔软。  手感应=modal
        电磁感应强度  磁感应=word
        三相应平衡。  三相应=modal
        空白对照应同时进行。  对照应=modal
        填报应完整。  报应=modal
        称呼应得体。  称呼应=modal
        室内应保持清洁。  内应=modal
        决策应留痕。  策应=modal
        产生的原因应查明。  因应=modal
        应用软件应定期清洗数据  应用软=word  件应=modal
        有效应对风险  有效应=word
        实际应用中检测到的数据  际应用=word
        应该及时处理。  应该=yinggai
        企业应对外公开信息。  业应对=modal
        员工应对困难  工应对=ambiguous
        """;

    public static IEnumerable<object[]> Keys()
    {
        foreach (var line in Sentences.Split('\n'))
        {
            var parts = line.Trim().Split("  ");
            foreach (var key in parts.Skip(1))
                yield return [parts[0], key.Split('=')[0], key.Split('=')[1]];
        }
    }

    [TestMethod]
    [DynamicData(nameof(Keys))]
    public void KeyHasItsClass(string sentence, string key, string expected)
    {
        var index = sentence.IndexOf(key, StringComparison.Ordinal);
        Assert.IsGreaterThanOrEqualTo(0, index, "the key is not in the sentence");
        var reading = ShallClassifier.Read(sentence, index + key.IndexOf('应'));
        Assert.AreEqual(expected, reading switch
        {
            ShallReading.Word => "word",
            ShallReading.Shall => "modal",
            ShallReading.Yingdang => "yingdang",
            ShallReading.Yinggai => "yinggai",
            _ => "ambiguous",
        });
    }

    [TestMethod]
    public void AllKeysOfTheCatalogueAreHere() => Assert.IsGreaterThanOrEqualTo(63, Keys().Count());
}
