using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.CrossReferences;

// GB/T 1.1—2020，9.5.3：形如“9.3.3 b)”，编号与字母之间有无空格均可。
public sealed class ListItemPointerForm : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        foreach (var pointer in context.Model.CrossReferences)
        {
            if (pointer is not { Kind: CrossReferenceKind.Clause, IsExternal: false })
                continue;
            var content = context.Text.Content;
            var end = context.Text.BlockAt(pointer.Span.Start).Span.End;
            if (WrongEnd(content.AsSpan(0, end), pointer) is not (> 0 and var stop))
                continue;
            var span = TextSpan.FromBounds(pointer.NumberSpan.Start, stop);
            var item = " " + LetterOf(context, pointer) + ")";
            context.Report(Descriptors.ListItemPointerForm, span, context.Text.StringOf(span), pointer.Number.Text + item).Assuming(pointer.Confidence)
                .WithFix(() => HasItem(pointer.Target, item[1]) ? DraftEdit.Replace(TextSpan.FromBounds(pointer.NumberSpan.End, stop), item) : null, pointer.Number.Text + item);
        }
    }

    private static bool HasItem(DraftSyntaxNode? target, char letter)
    {
        foreach (var child in target?.Children ?? [])
        {
            if (child is ListSyntax list && list.Items.Any(item => item.Marker == ListMarkerKind.Letter && item.Ordinal == letter - 'a' + 1))
                return true;
        }

        return false;
    }

    /// <summary>Offset after 5.2(b), 5.2中的b项, 5.2 b)项; 0 where the form is sound or no item is meant.</summary>
    private static int WrongEnd(ReadOnlySpan<char> text, CrossReference pointer)
    {
        var position = SkipBlanks(text, pointer.NumberSpan.End);
        if (pointer.Item.Length == 2)
        {
            var after = SkipBlanks(text, pointer.Span.End);
            return after < text.Length && text[after] is '项' or '款' or '条' && !(after + 1 < text.Length && text[after + 1] is '目' or '件' or '文') ? after + 1 : 0;
        }

        if (position + 2 < text.Length && text[position] is '(' or '（' && char.IsAsciiLetterLower(text[position + 1]) && text[position + 2] is ')' or '）')
            return position + 3;
        if (position < text.Length && text[position] == '中')
            position++;
        if (position < text.Length && text[position] == '的')
            position++;
        position = SkipBlanks(text, position);
        return position + 1 < text.Length && char.IsAsciiLetterLower(text[position]) && text[position + 1] == '项' ? position + 2 : 0;
    }

    private static char LetterOf(DraftContext context, CrossReference pointer)
    {
        var content = context.Text.Content;
        for (var i = pointer.NumberSpan.End; i < content.Length; i++)
        {
            if (char.IsAsciiLetterLower(content[i]))
                return content[i];
        }

        return 'a';
    }

    private static int SkipBlanks(ReadOnlySpan<char> text, int position)
    {
        while (position < text.Length && char.IsWhiteSpace(text[position]))
            position++;
        return position;
    }
}
