namespace Stdlint.Core.Syntax.Recognition;

/// <summary>The style names of the drafting templates (SET 2020 without its prefix, TCS 2009 and 2010), as data.</summary>
internal static class StyleNames
{
    /// <summary>Names that are known in full.</summary>
    public static StyleRole Fixed(ReadOnlySpan<char> name) => name switch
    {
        "段" => new(StyleMeaning.Body, 0),

        "ICS" => new(StyleMeaning.CoverIcs, 0),
        "文献分类号" => new(StyleMeaning.CoverCcs, 0),
        "标准称谓" or "其他标准称谓" => new(StyleMeaning.CoverSeries, 0),
        "文件编号" or "封面标准号1" or "封面标准号2" or "封面标准编号" => new(StyleMeaning.CoverNumber, 0),
        "替换文件编号" or "封面标准代替信息" or "标准代替" => new(StyleMeaning.CoverReplaced, 0),
        "文件名称" or "封面标准名称" => new(StyleMeaning.CoverTitle, 0),
        "封面标准英文名称" => new(StyleMeaning.CoverEnglishTitle, 0),
        "封面一致性程度标识" or "一致程度" => new(StyleMeaning.CoverDegree, 0),
        "封面标准文稿类别" => new(StyleMeaning.CoverStage, 0),
        "封面标准文稿编辑信息" => new(StyleMeaning.CoverDraftDate, 0),
        "发布日期" or "其他发布日期" or "封面发布日期" => new(StyleMeaning.CoverPublication, 0),
        "实施日期" or "其他实施日期" or "封面实施日期" => new(StyleMeaning.CoverImplementation, 0),
        "发布部门" or "其他发布部门" or "标准部门" => new(StyleMeaning.CoverPublisher, 0),
        "标准标志" or "其他标准标志" or "封面正文" or "封面密级" or "封面抬头" or "封面标准分类号" or "版本" => new(StyleMeaning.CoverText, 0),

        "目录标题" or "目次、标准名称标题" or "前言、引言标题" or "前言标题" or "引言标题" or "目录、目次标题" or "前言标题、引言标题" => new(StyleMeaning.FrontTitle, 0),
        "目次、索引正文" => new(StyleMeaning.ContentsLine, 0),
        "正文标准名称" or "标准名称标题" or "标准正文" => new(StyleMeaning.BodyTitle, 0),
        "章标题" => new(StyleMeaning.Clause, 0),
        "无标题条" => new(StyleMeaning.UntitledSubclause, 1),
        "附录标识" or "附录英文标识" => new(StyleMeaning.AnnexMark, 0),
        "附录性质" => new(StyleMeaning.AnnexStatus, 0),
        "附录章标题" or "附录标题" => new(StyleMeaning.AnnexTitle, 0),
        "参考文献标题" => new(StyleMeaning.BibliographyTitle, 0),
        "参考文献、索引标题" => new(StyleMeaning.FrontTitle, 0),
        "参考文献条目" => new(StyleMeaning.BibliographyEntry, 0),
        "索引标题" => new(StyleMeaning.IndexTitle, 0),
        "索引项" or "索引字母" => new(StyleMeaning.IndexEntry, 0),

        "字母编号列项（一级）" or "字母编号列项(一级)" or "字母编号列项" => new(StyleMeaning.LetterItem, 1),
        "数字编号列项（二级）" or "数字编号列项(二级)" => new(StyleMeaning.DigitItem, 2),
        "数字编号列项" => new(StyleMeaning.DigitItem, 1),
        "编号列项（三级）" or "编号列项(三级)" => new(StyleMeaning.ThirdItem, 3),
        "破折号列项" or "列项——" or "一级项" or "一级项2" or "列项——（一级）" => new(StyleMeaning.DashItem, 1),
        "破折号列项（二级）" or "破折号列项(二级)" => new(StyleMeaning.DashItem, 2),
        "二级项" or "二级项2" or "列项·" or "列项●" or "列项●（二级）" => new(StyleMeaning.DotItem, 2),
        "列项◆" or "列项◆（三级）" or "三级项" or "三级项2" => new(StyleMeaning.OtherItem, 3),
        "方框数字列项" or "大写罗马数字编号列项" or "小写罗马数字编号列项" => new(StyleMeaning.OtherItem, 1),

        "注后" or "注X后" or "注:后续" or "注：后续" or "注×:后续" or "注×：后续" or "注×后" => new(StyleMeaning.NoteContinuation, 0),
        "示例内容" or "示例后" or "示例X后" or "示例×后" or "示例后续" => new(StyleMeaning.ExampleContinuation, 0),
        "附录表标号" or "附录图标号" => new(StyleMeaning.CaptionCounter, 0),
        "正文表标题" or "附录表标题" or "正文英文表标题" or "附录英文表标题" or "表标题" or "表题" => new(StyleMeaning.TableTitle, 0),
        "正文图标题" or "附录图标题" or "正文英文图标题" or "附录英文图标题" or "图标题" or "图题" => new(StyleMeaning.FigureTitle, 0),
        "题注" => new(StyleMeaning.WordCaption, 0),
        "图表脚注" or "图表脚注说明" or "脚注内容" or "英文图表脚注" => new(StyleMeaning.TableFootnote, 0),
        "图表说明" => new(StyleMeaning.FigureLegend, 0),
        "表格" or "表格续" => new(StyleMeaning.CellText, 0),
        "正文公式" or "附录公式" => new(StyleMeaning.Formula, 0),
        "公式后的破折号" => new(StyleMeaning.FormulaWhere, 0),
        "提示" => new(StyleMeaning.Notice, 0),
        "标题" => new(StyleMeaning.WordTitle, 0),
        _ => StyleRole.None,
    };

    /// <summary>Families whose names vary at the end: 注：, 注×：（正文）, 示例×：, 标准书眉_奇数页 …</summary>
    public static StyleRole ByBeginning(ReadOnlySpan<char> name)
    {
        if (name.StartsWith("注×") || name.StartsWith("注：") || name.StartsWith("注:") || name.StartsWith("英文注"))
            return new(StyleMeaning.Note, 0);
        if (name.StartsWith("示例×") || name.StartsWith("示例：") || name.StartsWith("示例:"))
            return new(StyleMeaning.Example, 0);
        if (name.StartsWith("标准书眉") || name.StartsWith("标准书脚") || name.StartsWith("页眉") || name.StartsWith("页脚"))
            return new(StyleMeaning.HeaderFooter, 0);
        if (name.StartsWith("列表项目符号") || name.StartsWith("列表编号"))
            return new(StyleMeaning.WordList, 1);
        if (name.StartsWith("封面"))
            return new(StyleMeaning.CoverText, 0);
        return StyleRole.None;
    }
}
