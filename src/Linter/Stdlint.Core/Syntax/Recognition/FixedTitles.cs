namespace Stdlint.Core.Syntax.Recognition;

/// <summary>Titles that GB/T 1.1 fixes (6.2 and table 3 of the 2020 edition), and what drafts write for them.</summary>
internal static class FixedTitles
{
    private const int Longest = 24;

    /// <summary>The element of an exact fixed title, <see cref="ElementKind.Other"/> where the text is none. Blanks and line breaks do not count.</summary>
    public static ElementKind Exact(ReadOnlySpan<char> text) => Squeeze(text, stackalloc char[Longest]) switch
    {
        "目次" or "目录" => ElementKind.TableOfContents,
        "前言" => ElementKind.Foreword,
        "引言" => ElementKind.Introduction,
        "范围" => ElementKind.Scope,
        "规范性引用文件" => ElementKind.NormativeReferences,
        "术语和定义" or "术语、定义和缩略语" or "术语、定义和符号" or "术语、定义、符号和缩略语" or "术语和定义、缩略语" or "术语和定义、符号和缩略语"
            or "术语、符号和定义" or "术语、定义、符号、代号和缩略语" => ElementKind.TermsAndDefinitions,
        "符号和缩略语" or "符号、代号和缩略语" or "符号、缩略语" => ElementKind.Symbols,
        "参考文献" => ElementKind.Bibliography,
        "索引" => ElementKind.Index,
        _ => ElementKind.Other,
    };

    /// <summary>The element of a clause by its title, other names in use included (they are a rule's business): 适用范围, 引用标准, 名词术语 …</summary>
    public static ElementKind OfClause(ReadOnlySpan<char> text)
    {
        var exact = Exact(text);
        if (exact is ElementKind.Scope or ElementKind.NormativeReferences or ElementKind.TermsAndDefinitions or ElementKind.Symbols)
            return exact;
        return Squeeze(text, stackalloc char[Longest]) switch
        {
            "适用范围" or "主题内容与适用范围" or "主题内容和适用范围" => ElementKind.Scope,
            "引用标准" or "引用文件" or "规范性引用标准" or "规范性引用" or "引用标准和文件" => ElementKind.NormativeReferences,
            "术语" or "定义" or "术语与定义" or "术语及定义" or "名词术语" or "术语定义" => ElementKind.TermsAndDefinitions,
            "符号" or "缩略语" or "代号" or "符号和代号" or "缩略词" or "符号与缩略语" or "符号及缩略语" => ElementKind.Symbols,
            _ => ElementKind.Other,
        };
    }

    /// <summary>The element of an unnumbered heading under another name in use: 序言, 参考资料 …; only where style or shape say that it is a heading.</summary>
    public static ElementKind OfFrontOrBackMatter(ReadOnlySpan<char> text)
    {
        var exact = Exact(text);
        if (exact is ElementKind.TableOfContents or ElementKind.Foreword or ElementKind.Introduction or ElementKind.Bibliography or ElementKind.Index)
            return exact;
        return Squeeze(text, stackalloc char[Longest]) switch
        {
            "序言" or "编者按" => ElementKind.Foreword,
            "参考资料" or "参考文件" or "主要参考文献" => ElementKind.Bibliography,
            _ => ElementKind.Other,
        };
    }

    private static ReadOnlySpan<char> Squeeze(ReadOnlySpan<char> text, Span<char> buffer)
    {
        var length = 0;
        foreach (var c in text)
        {
            if (DraftCharacters.IsBlank(c))
                continue;
            if (length == buffer.Length)
                return [];
            buffer[length++] = c;
        }

        return buffer[..length];
    }
}
