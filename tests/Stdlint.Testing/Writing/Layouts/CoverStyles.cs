using System.Collections.Immutable;

namespace Stdlint.Testing.Writing.Layouts;

/// <summary>Styles of the covers of the two templates.</summary>
internal static class CoverStyles
{
    private static readonly Look Line = new() { Font = "黑体", Size = 28, IsFrame = true };

    public static ImmutableArray<StyleData> For(CoverForm form) => form switch
    {
        CoverForm.FormFields =>
        [
            new("标准称谓") { BasedOn = null, Look = Line with { Size = 52, Align = "distribute" } },
            new("标准文件_文件编号") { Look = Line with { Align = "right" } },
            new("标准文件_替换文件编号") { BasedOn = "标准文件_文件编号", Look = new Look { Size = 21 } },
            new("标准文件_文件名称") { Look = Line with { Size = 52, Align = "center" } },
            new("封面标准英文名称") { BasedOn = null, Look = Line with { Align = "center" } },
            new("其他发布日期") { BasedOn = null, Look = Line },
            new("其他实施日期") { BasedOn = null, Look = Line with { Align = "right" } },
            new("其他发布部门") { BasedOn = null, Look = Line with { Size = 36, Align = "center" } },
        ],
        CoverForm.TextBoxes =>
        [
            new("文献分类号") { BasedOn = null, Look = new Look { Font = "黑体", Size = 21 } },
            new("标准称谓") { BasedOn = null, Look = new Look { Font = "黑体", Size = 52, Align = "distribute" } },
            new("封面标准号1") { BasedOn = null, Look = new Look { Font = "黑体", Size = 28, Align = "right" } },
            new("封面标准代替信息") { BasedOn = null, Look = new Look { Size = 21, Align = "right" } },
            new("封面标准名称") { BasedOn = null, Look = new Look { Font = "黑体", Size = 52, Align = "center" } },
            new("封面标准英文名称") { BasedOn = null, Look = new Look { Size = 28, Align = "center" } },
            new("封面一致性程度标识") { BasedOn = null, Look = new Look { Size = 28, Align = "center" } },
            new("封面标准文稿类别") { BasedOn = null, Look = new Look { Size = 24, Align = "center" } },
            new("封面标准文稿编辑信息") { BasedOn = null, Look = new Look { Size = 21, Align = "center" } },
            new("发布日期") { BasedOn = null, Look = new Look { Font = "黑体", Size = 28 } },
            new("实施日期") { BasedOn = "发布日期", Look = new Look { Align = "right" } },
            new("发布部门") { BasedOn = null, Look = new Look { Size = 36, Align = "center" } },
        ],
        _ => [],
    };
}
