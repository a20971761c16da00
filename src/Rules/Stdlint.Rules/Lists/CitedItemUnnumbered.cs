using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Lists;

// GB/T 1.1—2020，7.5.3：需要识别的列项用字母编号。提及他文件的“列项的第二项”是对的（9.5.4.1.1）。
public sealed class CitedItemUnnumbered : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        foreach (var pointer in context.Model.CrossReferences)
        {
            if (pointer is not { Kind: CrossReferenceKind.Clause, IsExternal: false, Target: DivisionSyntax target } || EndOfOrdinal(context, pointer) is not (> 0 and var end)
                || FirstList(target) is not { Items: [{ Ordinal: 0 } item, ..] } list)
                continue;
            var span = TextSpan.FromBounds(pointer.Span.Start, end);
            context.Report(Descriptors.CitedItemUnnumbered, span, context.Text.StringOf(span))
                .Assuming(pointer.Confidence)
                .WithRelated(RelatedKind.Conflict, item.Span, "related.first-item")
                .WithFix(() => Letter(context.Model, list));
        }

        // 列项编了号，指向它的各处一并改。
        IEnumerable<DraftEdit> Letter(DraftModel model, ListSyntax list)
        {
            var lettered = ListMarkerEdit.To(model, list, ListMarkerKind.Letter);
            if (list.Level != 1 || lettered.Count == 0)
                return [];
            var edits = new List<DraftEdit>(lettered);
            foreach (var pointer in model.CrossReferences)
            {
                if (pointer is not { Kind: CrossReferenceKind.Clause, IsExternal: false, Target: DivisionSyntax target } || FirstList(target) != list || EndOfOrdinal(context, pointer) is not (> 0 and var end))
                    continue;
                if (OrdinalOf(context.Text.TextOf(TextSpan.FromBounds(pointer.Span.End, end))) is not (> 0 and <= 26 and var ordinal) || ordinal > list.Items.Length)
                    return [];
                edits.Add(DraftEdit.Replace(TextSpan.FromBounds(pointer.NumberSpan.End, end), $" {(char)('a' + ordinal - 1)})"));
            }

            return edits;
        }
    }

    private static int OrdinalOf(ReadOnlySpan<char> words)
    {
        var number = words[(words.IndexOf('第') + 1)..];
        var value = HanNumber.Read(number, out _);
        var digits = number.IndexOfAnyExceptInRange('0', '9');
        return value > 0 || digits <= 0 ? value : int.Parse(number[..digits]);
    }

    private static ListSyntax? FirstList(DivisionSyntax division)
    {
        foreach (var child in division.Children)
        {
            if (child is ListSyntax list)
                return list;
        }

        return null;
    }

    /// <summary>Offset after 的第三个破折号, 列项的第二项; 0 where no item is counted out.</summary>
    private static int EndOfOrdinal(DraftContext context, CrossReference pointer)
    {
        var content = context.Text.Content;
        var end = context.Text.BlockAt(pointer.Span.Start).Span.End;
        var position = pointer.Span.End;
        while (position < end && content[position] is '的' or '中' or '列' or '项' or ' ')
            position++;
        if (position == end || content[position] != '第')
            return 0;
        var rest = content.AsSpan(position + 1, end - position - 1);
        if (HanNumber.Read(rest, out var length) == 0 && rest.IndexOfAnyExceptInRange('0', '9') is > 0 and < 3 and var digits)
            length = digits;
        if (length == 0)
            return 0;
        var word = Vocabulary.ListItemWords.LengthAt(rest, length);
        return word > 0 ? position + 1 + length + word : 0;
    }
}
