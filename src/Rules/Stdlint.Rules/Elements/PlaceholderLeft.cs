using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Elements;

// 惯例：定稿前应填好。征求意见、送审、报批时发布日期还没有，封面的占位日期不论；引用和示例里的占位是内容。
public sealed class PlaceholderLeft : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context)
    {
        context.RegisterBlockAction(CheckBlock);
        context.RegisterDraftEndAction(CheckFields);
    }

    private static void CheckBlock(BlockContext context)
    {
        var text = context.Text.TextOf(context.Block);
        if (!Vocabulary.PlaceholderWords.IsFoundIn(text) && !Vocabulary.PendingWords.IsFoundIn(text))
            return;
        for (var i = 0; i < text.Length; i++)
        {
            var length = Vocabulary.PlaceholderWords.LengthAt(text, i);
            if (length == 0 && Vocabulary.PendingWords.LengthAt(text, i) is > 0 and var pending && StandsAlone(text, i, pending))
                length = pending;
            if (length == 0)
                continue;
            var span = new TextSpan(context.Block.Span.Start + i, length);
            if (context.Model.ZoneAt(span.Start) is { IsQuoted: false, Role: not TextRole.Example, Region: not (DraftRegion.Comment or DraftRegion.Contents) })
                context.Report(Descriptors.PlaceholderLeft, span, text.Slice(i, length).ToString());
            i += length - 1;
        }
    }

    /// <summary>待定 in 等待定位 and TBD in a longer name are parts of other words.</summary>
    private static bool StandsAlone(ReadOnlySpan<char> text, int start, int length) =>
        (start == 0 || !Joins(text[start], text[start - 1])) && (start + length == text.Length || !Joins(text[start], text[start + length]));

    private static bool Joins(char first, char neighbour) =>
        char.IsAsciiLetter(first) ? char.IsAsciiLetterOrDigit(neighbour) : char.IsLetterOrDigit(neighbour);

    private static void CheckFields(DraftContext context)
    {
        if (context.Tree.Root.Cover is { } cover && context.Model.Stage.Value is DraftStage.Unstated or DraftStage.Publication)
        {
            foreach (var kind in (ReadOnlySpan<CoverFieldKind>)[CoverFieldKind.PublicationDate, CoverFieldKind.ImplementationDate])
            {
                if (cover.Field(kind) is { } field && DraftDate.Read(field.Value) is null or { Month: 0 } or { Day: 0 } && IsOfPlaceholders(field.Value))
                    context.Report(Descriptors.PlaceholderLeft, field.Span, field.Value);
            }
        }

        foreach (var control in context.Text.ContentControls)
        {
            if (control is { ShowsPlaceholder: true, Span.Length: > 0, Kind: not (ContentControlKind.Picture or ContentControlKind.CheckBox or ContentControlKind.DocumentPart) }
                && !context.Text.TextOf(control.Span).IsWhiteSpace())
            {
                context.Report(Descriptors.PlaceholderLeft, control.Span, context.Text.StringOf(control.Span).Replace('\n', ' '));
            }
        }
    }

    private static bool IsOfPlaceholders(string date) => date.AsSpan().ContainsAny('X', '×', 'x') || date.Contains("YY", StringComparison.Ordinal);
}
