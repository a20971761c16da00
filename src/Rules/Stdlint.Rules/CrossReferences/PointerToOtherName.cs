using System.Buffers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;
using Stdlint.Core.Text;

namespace Stdlint.Rules.CrossReferences;

// GB/T 1.1—2020，9.5.3（推论）：硝酸溶液（5.4）而5.4是硝酸、5.6才是硝酸溶液；表中“膨胀倍数”一行指向“含砂率”。
// 同层恰有一条与名称相同、所指的一条与名称无关，才看得出指错了。
public sealed class PointerToOtherName : DraftAnalyzer
{
    private const int ShortestName = 2;

    private const int ShortestNameBehind = 3;

    private static readonly SearchValues<char> BehindName = SearchValues.Create("：:，,（(。；;\u3000");

    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        var model = context.Model;
        foreach (var pointer in model.CrossReferences)
        {
            if (pointer is { Kind: CrossReferenceKind.Clause, IsExternal: false, Item: "", IsRangeEnd: false, Target: DivisionSyntax { Parent: DivisionSyntax parent } target }
                && NameOf(model, target) is { Length: > 0 } actual && !model.IsQuotedAt(pointer.Span.Start))
            {
                var typed = pointer.IsField ? default : pointer.NumberSpan;
                if ((InBrackets(model, pointer, actual, parent) ?? InChange(model, pointer, actual, parent)) is { } found)
                    Report(context, Descriptors.PointerToOtherName, pointer.Span, typed, target, found);
                else if (Behind(model, pointer, target, parent) is { } named)
                    Report(context, Descriptors.PointerToOtherNameBehind, pointer.Span, typed, target, named);
            }
        }

        foreach (var body in model.TableBodies)
        {
            foreach (var cell in body.Cells)
            {
                if (Vocabulary.HeadsOfPointers.IsFoundIn(body.HeadOf(cell.Column)) && DivisionNumber.OfSubclause(model.Text.TextOf(body.TextOf(cell))) is { } number
                    && model.Numbered(CrossReferenceKind.Clause, number) is DivisionSyntax { Parent: DivisionSyntax parent } target
                    && NameOf(model, target) is { Length: > 0 } actual && InRow(model, body, cell, actual, parent) is { } found)
                    Report(context, Descriptors.PointerToOtherName, body.TextOf(cell), body.TextOf(cell), target, found);
            }
        }
    }

    private static void Report(DraftContext context, DiagnosticDescriptor descriptor, TextSpan place, TextSpan typed, DivisionSyntax target, DivisionSyntax found) =>
        context.Report(descriptor, place, NameOf(context.Model, found), context.Text.StringOf(place), NameOf(context.Model, target), found.Number!.Text)
            .Assuming(target)
            .Assuming(found)
            .WithRelated(RelatedKind.Conflict, found.HeadingSpan, "related.heading")
            .WithFix(() => typed.IsEmpty ? null : DraftEdit.Replace(typed, found.Number!.Text));

    /// <summary>The clause that has the name before the brackets: 硝酸溶液（5.4）.</summary>
    private static DivisionSyntax? InBrackets(DraftModel model, CrossReference pointer, string actual, DivisionSyntax parent)
    {
        var content = model.Text.Content;
        if (pointer.Span.Start == 0 || content[pointer.Span.Start - 1] is not ('（' or '(') || pointer.Span.End >= content.Length || content[pointer.Span.End] is not ('）' or ')'))
            return null;
        var line = model.Text.BlockAt(pointer.Span.Start).Span;
        var before = content.AsSpan(line.Start, pointer.Span.Start - 1 - line.Start).TrimEnd();
        if (before.EndsWith(actual))
            return null;
        DivisionSyntax? found = null;
        var longest = 0;
        foreach (var other in parent.Subclauses)
        {
            var name = NameOf(model, other);
            if (name.Length < ShortestName || name.Length < longest || !before.EndsWith(name))
                continue;
            // 两条同名，不知道是哪一条。
            found = name.Length == longest ? null : other;
            longest = name.Length;
        }

        return found is { HasCertainNumber: true, Number: not null } && !before[..^longest].Contains(actual, StringComparison.Ordinal) ? found : null;
    }

    /// <summary>The one clause of the same level that an item of the foreword names: 更改了滑动力的要求（见5.6，2019年版的5.4）; null where it says anything of the clause pointed to.</summary>
    private static DivisionSyntax? InChange(DraftModel model, CrossReference pointer, string actual, DivisionSyntax parent)
    {
        const string see = "（见";
        if (model.ZoneAt(pointer.Span.Start).Region != DraftRegion.Foreword)
            return null;
        var line = model.Text.BlockAt(pointer.Span.Start).Span;
        var before = model.Text.TextOf(TextSpan.FromBounds(line.Start, pointer.Span.Start));
        if (!before.EndsWith(see))
            return null;
        before = before[..^see.Length];
        for (var i = 0; i + 1 < actual.Length; i++)
        {
            if (before.Contains(actual.AsSpan(i, 2), StringComparison.Ordinal))
                return null;
        }

        DivisionSyntax? found = null;
        foreach (var other in parent.Subclauses)
        {
            if (!other.HasTitle || NameOf(model, other) is not { Length: >= ShortestName } name || !before.Contains(name, StringComparison.Ordinal))
                continue;
            if (found is not null)
                return null;
            found = other;
        }

        return found is { HasCertainNumber: true, Number: not null } ? found : null;
    }

    /// <summary>The one clause of the same level whose title the words behind are: 达到8.3规定的转换条件; null where the clause pointed to speaks of it.</summary>
    private static DivisionSyntax? Behind(DraftModel model, CrossReference pointer, DivisionSyntax target, DivisionSyntax parent)
    {
        var content = model.Text.Content;
        var line = model.Text.BlockAt(pointer.Span.Start).Span;
        var length = Vocabulary.WordsBehindPointer.LengthAt(content, pointer.Span.End);
        if (length == 0 || pointer.Span.End + length >= line.End)
            return null;
        var behind = content.AsSpan(pointer.Span.End + length, line.End - pointer.Span.End - length);
        DivisionSyntax? found = null;
        foreach (var other in parent.Subclauses)
        {
            if (!other.HasTitle || NameOf(model, other) is not { Length: >= ShortestNameBehind } name || !behind.StartsWith(name) || !EndsWord(behind[name.Length..]))
                continue;
            if (found is not null)
                return null;
            found = other;
        }

        return found is { HasCertainNumber: true, Number: not null } && !model.Text.TextOf(target.Span).Contains(NameOf(model, found), StringComparison.Ordinal) ? found : null;
    }

    private static bool EndsWord(ReadOnlySpan<char> rest) => rest.IsEmpty || !(rest[0] is >= '\u4E00' and <= '\u9FFF') || Vocabulary.WordsAfterName.LengthAt(rest, 0) > 0;

    /// <summary>The clause whose title stands in the row of a table.</summary>
    private static DivisionSyntax? InRow(DraftModel model, TableBody body, TableCell cell, string actual, DivisionSyntax parent)
    {
        DivisionSyntax? found = null;
        foreach (var named in body.Cells)
        {
            if (named.Row > cell.Row || named.Row + named.RowSpan <= cell.Row || named == cell)
                continue;
            var name = NormalizedText.Of(model.Text.TextOf(body.TextOf(named)));
            if (name.Length < ShortestName)
                continue;
            if (actual.Contains(name, StringComparison.Ordinal) || name.Contains(actual, StringComparison.Ordinal))
                return null;
            foreach (var other in parent.Subclauses)
            {
                if (NameOf(model, other) == name)
                    found = found is null || found == other ? other : null;
            }
        }

        return found is { HasCertainNumber: true, Number: not null } ? found : null;
    }

    /// <summary>The title of a clause, or the words before the first mark where it has none.</summary>
    private static string NameOf(DraftModel model, DivisionSyntax division)
    {
        if (division.HasTitle)
            return NormalizedText.Of(division.Title);
        var start = division.NumberSpan.End > division.Span.Start ? division.NumberSpan.End : division.Span.Start;
        var text = model.Text.TextOf(TextSpan.FromBounds(start, model.Text.BlockAt(start).Span.End)).TrimStart();
        var end = text.IndexOfAny(BehindName);
        return end <= 0 ? "" : text[..end].Trim().ToString();
    }
}
