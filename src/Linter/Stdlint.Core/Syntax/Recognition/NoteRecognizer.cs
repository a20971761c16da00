using Microsoft.CodeAnalysis.Text;

namespace Stdlint.Core.Syntax.Recognition;

/// <summary>注 (9.11) and 示例 (9.10): by style, whose label is no text, or by typed label, well formed or not.</summary>
internal sealed class NoteRecognizer(DraftLines lines, ContentAssembler content)
{
    /// <summary>The note or example that begins at the block; null where none does.</summary>
    public NoteSyntax? Read(int block, int end, ContentContext context)
    {
        var role = lines[block].Role;
        var text = lines.Of(block);
        var kind = role.Meaning switch
        {
            StyleMeaning.Note => SyntaxKind.Note,
            StyleMeaning.Example => SyntaxKind.Example,
            _ => SyntaxKind.None,
        };
        var typed = ScanLabel(text, out var ordinal, out var typedKind);
        if (kind == SyntaxKind.None)
            kind = typed > 0 ? typedKind : LabelKind(lines.Block(block).Label?.Text);
        if (kind == SyntaxKind.None)
            return null;

        var start = lines[block].Start;
        var node = new NoteSyntax(kind);
        if (typed > 0 && typedKind == kind)
        {
            node.LabelSpan = new(start, typed);
            node.WrittenLabel = text[..typed].ToString();
            node.NumberOrigin = ordinal > 0 ? NumberOrigin.Typed : NumberOrigin.None;
            start += typed;
            while (start < lines[block].End && DraftCharacters.IsBlank(lines.Content[start]))
                start++;
        }
        else
        {
            node.LabelSpan = new(start, 0);
            if (lines.Block(block).Label is { } label)
            {
                node.WrittenLabel = LabelNumbers.Written(label);
                ScanLabel(DraftCharacters.Trim(label.Text), out ordinal, out _);
                node.NumberOrigin = ordinal > 0 ? NumberOrigin.Automatic : NumberOrigin.None;
            }
        }

        node.Ordinal = ordinal;
        var children = new List<DraftSyntaxNode>();
        var last = Continue(node, block, start == lines[block].End, end, context, children);
        if (start == lines[block].End && last > block + 1)
            start = lines[lines.NextContent(block + 1, last - 1)].Start;
        node.TextSpan = TextSpan.FromBounds(start, Math.Max(start, lines[last - 1].End));
        return node.Over(lines, block, last).With(children);
    }

    /// <summary>Takes in the blocks that belong to the note: styled continuations, the content under a bare label, a list it leads in.</summary>
    private int Continue(NoteSyntax node, int block, bool isBare, int end, ContentContext context, List<DraftSyntaxNode> children)
    {
        var next = block + 1;
        var continuation = node.Kind == SyntaxKind.Note ? StyleMeaning.NoteContinuation : StyleMeaning.ExampleContinuation;
        while (next < end && lines[next].Role.Meaning == continuation && content.IsOwn(next, context))
            next = content.AppendOne(children, next, end, context);
        if (next > block + 1)
            return next;

        // 示例： alone on its line: what follows is the example, unless something with a label of its own does.
        var follower = lines.NextContent(next, end);
        if (isBare && follower < end && follower <= next + 1 && content.IsOwn(follower, context) && content.IsPlain(follower))
        {
            while (next <= follower)
                next = content.AppendOne(children, next, end, context);
            return next;
        }

        if (!isBare && lines.Content[lines[block].End - 1] is '：' or ':' && next < end && content.IsOwn(next, context) && content.IsListItem(next))
            next = content.AppendOne(children, next, end, context);
        return next;
    }

    private static SyntaxKind LabelKind(string? label)
    {
        if (string.IsNullOrEmpty(label))
            return SyntaxKind.None;
        return ScanLabel(DraftCharacters.Trim(label), out _, out var kind) > 0 ? kind : SyntaxKind.None;
    }

    /// <summary>UTF-16 length of a label such as 注：, 注1：, 【注】, 示例2:, 例：; 0 where the text does not begin with one.</summary>
    internal static int ScanLabel(ReadOnlySpan<char> text, out int ordinal, out SyntaxKind kind)
    {
        ordinal = 0;
        kind = SyntaxKind.None;
        var bracket = !text.IsEmpty && text[0] is '【' or '（' or '(' or '[';
        var position = bracket ? 1 : 0;
        var rest = text[Math.Min(position, text.Length)..];
        int word;
        if (rest.StartsWith("示例") || rest.StartsWith("举例") || rest.StartsWith("范例") || rest.StartsWith("实例"))
            (word, kind) = (2, SyntaxKind.Example);
        else if (rest.StartsWith("注") || rest.StartsWith("例"))
            (word, kind) = (1, rest[0] == '注' ? SyntaxKind.Note : SyntaxKind.Example);
        else
            return 0;

        position = DraftCharacters.SkipBlanks(text, position + word);
        var inner = position < text.Length && text[position] is '（' or '(';
        if (inner)
            position++;
        while (position < text.Length && ordinal < 1000)
        {
            if (DraftCharacters.DigitValue(text[position]) is >= 0 and var digit)
                ordinal = (ordinal * 10) + digit;
            else if (DraftCharacters.HanDigitValue(text[position]) is > 0 and var han)
                ordinal = han;
            else
                break;
            position++;
        }

        if (inner && position < text.Length && text[position] is '）' or ')')
            position++;
        position = DraftCharacters.SkipBlanks(text, position);
        if (position >= text.Length)
            return word == 2 && rest[0] == '示' ? position : 0;
        var mark = text[position];
        if (bracket && mark is '】' or '）' or ')' or ']')
            return position + 1 < text.Length && text[position + 1] is '：' or ':' ? position + 2 : position + 1;
        if (bracket || mark is not ('：' or ':' or '.' or '、' or '．'))
            return 0;
        // 注1.：has two marks.
        return mark is not ('：' or ':') && position + 1 < text.Length && text[position + 1] is '：' or ':' ? position + 2 : position + 1;
    }
}
