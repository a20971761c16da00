using Stdlint.Core.Text;

namespace Stdlint.Core.Syntax.Recognition;

/// <summary>From style names to roles. Styles are told apart by name, never by id, which Word changes with each save.</summary>
internal sealed class StyleRoles
{
    // Deeper chains are cycles cut by the reader or nonsense.
    private const int MaximumChain = 16;

    private readonly Dictionary<ParagraphStyle, StyleRole> _known = new(ReferenceEqualityComparer.Instance);

    public StyleRole Of(ParagraphStyle? style)
    {
        if (style is null)
            return StyleRole.None;
        if (!_known.TryGetValue(style, out var role))
            _known.Add(style, role = FromChain(style));
        return role;
    }

    private static StyleRole FromChain(ParagraphStyle style)
    {
        var role = FromName(style.Name);
        if (role.Meaning != StyleMeaning.None)
            return role;

        // A private style based on a heading inherits its meaning unless it says that it is body text.
        if (style.IsDefault || style.OutlineLevel == 9)
            return role;
        var chain = 0;
        for (var ancestor = style.BasedOn; ancestor is not null && chain++ < MaximumChain; ancestor = ancestor.BasedOn)
        {
            role = FromName(ancestor.Name);
            if (role.Meaning is StyleMeaning.Body)
                return StyleRole.None;
            if (role.Meaning != StyleMeaning.None)
                return role;
        }

        return StyleRole.None;
    }

    internal static StyleRole FromName(string name)
    {
        var text = DraftCharacters.Trim(name);
        if (text.StartsWith("标准文件_"))
            text = text["标准文件_".Length..];
        else if (text.StartsWith("标准_"))
            text = text["标准_".Length..];
        if (text.IsEmpty)
            return StyleRole.None;

        return text[0] < '\u0100' ? FromLatinName(text) : FromChineseName(text);
    }

    private static StyleRole FromLatinName(ReadOnlySpan<char> name)
    {
        // Word writes "heading 1", LibreOffice "Heading 1", some producers "Heading1".
        if (Starts(name, "heading") && LevelAtEnd(name, 7) is > 0 and var heading)
            return new(StyleMeaning.WordHeading, heading);
        if (Starts(name, "toc") && (LevelAtEnd(name, 3) > 0 || Same(name, "toc heading")))
            return new(Same(name, "toc heading") ? StyleMeaning.ContentsTitle : StyleMeaning.ContentsLine, 0);
        if (Same(name, "table of figures"))
            return new(StyleMeaning.ContentsLine, 0);
        if (Same(name, "title"))
            return new(StyleMeaning.WordTitle, 0);
        if (Same(name, "caption"))
            return new(StyleMeaning.WordCaption, 0);
        if (Same(name, "header") || Same(name, "footer"))
            return new(StyleMeaning.HeaderFooter, 0);
        if (Starts(name, "list bullet") || Starts(name, "list number"))
            return new(StyleMeaning.WordList, Math.Max((byte)1, LevelAtEnd(name, 11)));
        return StyleRole.None;
    }

    private static StyleRole FromChineseName(ReadOnlySpan<char> name)
    {
        if (name.StartsWith("标题") && LevelAtEnd(name, 2) is > 0 and var heading)
            return new(StyleMeaning.WordHeading, heading);
        if (name.StartsWith("目录") && LevelAtEnd(name, 2) > 0)
            return new(StyleMeaning.ContentsLine, 0);
        if (StyleNames.Fixed(name) is { Meaning: not StyleMeaning.None } role)
            return role;
        if (LeveledDivision(name) is { Meaning: not StyleMeaning.None } division)
            return division;
        return StyleNames.ByBeginning(name);
    }

    /// <summary>一级条标题, 二级无标题, 附录一级条标题, 引言一级无标题, 一级无标题条, 术语条一 …</summary>
    private static StyleRole LeveledDivision(ReadOnlySpan<char> name)
    {
        if (name.StartsWith("术语条") && name.Length == 4 && DraftCharacters.HanDigitValue(name[3]) is > 0 and var entry)
            return new(StyleMeaning.TermEntry, (byte)entry);

        var place = name.IndexOf('级');
        if (place < 1 || DraftCharacters.HanDigitValue(name[place - 1]) is not (> 0 and var level))
            return StyleRole.None;

        var before = name[..(place - 1)];
        var after = name[(place + 1)..];
        var titled = after.StartsWith("条标题");
        if (!titled && !after.StartsWith("无"))
            return StyleRole.None;

        if (before.IsEmpty)
            return new(titled ? StyleMeaning.Subclause : StyleMeaning.UntitledSubclause, (byte)level);
        if (before.SequenceEqual("附录"))
            return new(titled ? StyleMeaning.AnnexSubclause : StyleMeaning.AnnexUntitled, (byte)level);
        if (before.SequenceEqual("引言"))
            return new(titled ? StyleMeaning.IntroductionSubclause : StyleMeaning.IntroductionUntitled, (byte)level);
        return StyleRole.None;
    }

    private static byte LevelAtEnd(ReadOnlySpan<char> name, int from)
    {
        var rest = DraftCharacters.Trim(name[from..]);
        return rest.Length == 1 && rest[0] is >= '1' and <= '9' ? (byte)(rest[0] - '0') : (byte)0;
    }

    private static bool Same(ReadOnlySpan<char> name, string other) => name.Equals(other, StringComparison.OrdinalIgnoreCase);

    private static bool Starts(ReadOnlySpan<char> name, string beginning) => name.StartsWith(beginning, StringComparison.OrdinalIgnoreCase);
}
