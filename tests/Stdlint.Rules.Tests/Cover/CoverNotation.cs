using System.Text;

namespace Stdlint.Rules.Tests.Cover;

/// <summary>A draft with a sound cover, of which a test changes some lines.</summary>
internal static class CoverNotation
{
    private const string Scope = """
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        """;

    private static readonly (string Key, string? Value)[] Sound =
    [
        ("ICS", "29.220"), ("CCS", "K 82"), ("备案号", null), ("层级", "团体标准"), ("编号", "T/ABC 12—2025"), ("代替", null), ("名称", "充电柜技术规范"),
        ("英文名称", "Technical specification for charging cabinets"), ("一致性程度", null), ("版次", null), ("专利征集", null),
        ("发布日期", "2025-01-10"), ("实施日期", "2025-03-01"), ("发布部门", "××××协会"),
    ];

    /// <param name="changes">Lines of the cover, such as <c>编号：T/ABC 12—2024</c>; <c>ICS：</c> leaves the line out.</param>
    public static string With(params string[] changes) => WithForeword("", changes);

    /// <param name="foreword">The lines of the 前言; without it there is none.</param>
    /// <param name="changes">Lines of the cover.</param>
    public static string WithForeword(string foreword, params string[] changes)
    {
        var draft = new StringBuilder("[封面]\n");
        foreach (var (key, value) in Sound)
        {
            var change = changes.FirstOrDefault(line => line.StartsWith(key + "：", StringComparison.Ordinal));
            var written = change is null ? value : change[(key.Length + 1)..];
            if (!string.IsNullOrEmpty(written))
                draft.Append(key).Append('：').Append(written).Append('\n');
        }

        if (foreword.Length > 0)
            draft.Append("[前言]\n").Append(foreword).Append('\n');
        return draft.Append(Scope).ToString();
    }
}
