using Stdlint.Core.Semantics;

namespace Stdlint.Core.Tests.Semantics;

[TestClass]
public sealed class QuantityTests
{
    private static DraftModel Model(string line) => ModelOf.Clause5(line);

    // Number, unit with its form, and before them what joins them to the quantity before.
    private static string Quantities(string line)
    {
        var model = Model(line);
        return string.Join('|', model.QuantitiesIn(model.Text.Blocks[22].Span).ToArray().Select(quantity =>
            (quantity.Join == QuantityJoin.None ? "" : quantity.Join + " ")
            + model.Text.TextOf(quantity.Number).ToString()
            + (quantity.HasUnit ? $" {quantity.Form}:{model.Text.TextOf(quantity.Unit)}" : "")
            + (quantity.Symbol is null ? "" : "=" + quantity.Symbol)));
    }

    [TestMethod]
    [DataRow("长度为5 mm。", "5 Symbol:mm")]
    [DataRow("长度为５㎜。", "５ Glyph:㎜=mm")]
    [DataRow("速度为5 km/h。", "5 Symbol:km/h")]
    [DataRow("剂量为5 mg/(kg·d)。", "5 Symbol:mg/(kg·d)")]
    [DataRow("剂量为5 mg/kg/d。", "5 Symbol:mg/kg/d")]
    [DataRow("密度为5 g/cm³。", "5 Symbol:g/cm³")]
    [DataRow("面积为5 m2。", "5 Symbol:m2")]
    [DataRow("扭矩为5 N·m。", "5 Symbol:N·m")]
    [DataRow("数量为10 000个。", "10 000")]
    [DataRow("数量为1,000个。", "1,000")]
    [DataRow("人数为5万人。", "5万")]
    [DataRow("压力为3×10⁵ Pa。", "3×10⁵ Symbol:Pa")]
    [DataRow("频率为5 GHz。", "5 Symbol:GHz")]
    [DataRow("容量为64 GB。", "64 Symbol:GB")]
    [DataRow("压力为0.6 Mpa。", "0.6 WrongCase:Mpa=MPa")]
    [DataRow("含量为5 ug/L。", "5 WrongMicro:ug/L=μg")]
    [DataRow("速度为5米/秒。", "5 Name:米/秒=m/s")]
    [DataRow("含量为5 ppm。", "5 NotLegal:ppm=mg/L、mg/kg、10⁻⁶")]
    public void NumberAndUnit(string line, string expected) => Assert.AreEqual(expected, Quantities(line));

    [TestMethod]
    [DataRow("温度为0～10 ℃。", "0|Range 10 Symbol:℃")]
    [DataRow("温度为-5 ℃~-3 ℃。", "5 Symbol:℃|Range 3 Symbol:℃")]
    [DataRow("长度为80±2 mm。", "80|Tolerance 2 Symbol:mm")]
    [DataRow("长度为80 mm+/-2 mm。", "80 Symbol:mm|WrongTolerance 2 Symbol:mm")]
    [DataRow("尺寸为80×25×50 mm。", "80|Times 25|Times 50 Symbol:mm")]
    [DataRow("像素为1920x1080。", "1920|WrongTimes 1080")]
    [DataRow("湿度为45%-75%。", "45 Percent:%|Dash 75 Percent:%")]
    [DataRow("深 5 -3 mm。", "5|3 Symbol:mm", DisplayName = "a minus sign")]
    public void Joined(string line, string expected) => Assert.AreEqual(expected, Quantities(line));

    [TestMethod]
    [DataRow("应符合GB/T 19001—2016中7.1的规定。")]
    [DataRow("见5.2.1和表1。")]
    [DataRow("支持5G和3D，型号为M8、IP65、a1b2。")]
    [DataRow("地址为192.168.0.1，日期为2020.03.31。")]
    [DataRow("标明“5mm”。")]
    [DataRow("见https://example.org/a5/6。")]
    public void NumbersThatAreNoQuantities(string line) => Assert.AreEqual("", Quantities(line));
}
