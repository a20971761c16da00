using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Layout;

/// <summary>A rule about the typeface of one kind of text. All text of one style that is set alike is one cause and one finding.</summary>
public abstract class TypefaceRule : DraftAnalyzer
{
    /// <summary>Its arguments are the style, the typeface found and the one expected.</summary>
    protected abstract DiagnosticDescriptor Descriptor { get; }

    public sealed override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    /// <summary>The fonts and the size that table F.1 gives for the text; null where the rule does not speak of it.</summary>
    protected abstract Typesetting? ExpectedFor(DraftModel model, TypesetText text);

    /// <summary>How far the size may be off, in points.</summary>
    protected virtual decimal Tolerance(DraftContext context) => 0.5m;

    private void Check(DraftContext context)
    {
        var tolerance = (int)(Tolerance(context) * 2);
        var reported = new Dictionary<(string Style, Typeface Found, Typesetting Expected), ReportedDiagnostic>();
        foreach (var text in context.Model.TypesetTexts)
        {
            if (ExpectedFor(context.Model, text) is not { } expected || expected.IsMetBy(text.Typeface, tolerance))
                continue;
            var key = (Style: text.Block.Style?.Name ?? "", text.Typeface, expected);
            if (reported.TryGetValue(key, out var report))
            {
                report.AlsoAt(text.Span).Assuming(text.Node);
                continue;
            }

            reported.Add(key, context.Report(Descriptor, text.Span, key.Style, text.Typeface.ToString(), expected.ToString()).Assuming(text.Node)
                .WithFixEverywhere(found => Corrected(context.Model, found, key.Typeface, expected, tolerance)));
        }
    }

    /// <summary>The style that the draft's template has for the text, where others of its kind have it and it is right; else the font and the size themselves.</summary>
    private static IEnumerable<DraftEdit> Corrected(DraftModel model, TextSpan place, Typeface found, Typesetting expected, int tolerance)
    {
        var block = model.Text.BlockAt(place.Start);
        var style = model.TypesetTextAt(place.Start) is { } text && model.TemplateTextLike(text) is { } like && expected.IsMetBy(like.Typeface, tolerance) ? like.Block.Style : null;
        var changes = Reformatting.Of(model.Text, place, format => expected.Changes(format, found, tolerance, isStyled: style is not null));
        if (style is not null)
            return changes.Prepend(new SetStyle(block.Index, style.Name));

        // An automatic number is set as the mark is.
        return block.Label is { Text.Length: > 0 } && place.End == block.Span.End
            ? changes.Append(new FormatBlock(block.Index, FormatTarget.ParagraphMark, [.. expected.Changes(new CharacterFormat { EastAsiaFont = found.Font, HalfPoints = found.HalfPoints }, found, tolerance, isStyled: false)]))
            : changes;
    }
}

/// <summary>What table F.1 asks for.</summary>
/// <param name="Fonts">The fonts that count as the one prescribed, its own name first.</param>
/// <param name="HalfPoints">The size.</param>
/// <param name="IsSizeOnly">The font is not looked at.</param>
public readonly record struct Typesetting(WordList Fonts, int HalfPoints, bool IsSizeOnly = false)
{
    /// <summary>五号宋体.</summary>
    public static Typesetting Text => new(Vocabulary.SongFonts, 21);

    /// <summary>五号黑体.</summary>
    public static Typesetting Heading => new(Vocabulary.HeiFonts, 21);

    /// <summary>三号黑体.</summary>
    public static Typesetting LargeHeading => new(Vocabulary.HeiFonts, 32);

    /// <summary>小五号宋体.</summary>
    public static Typesetting Small => new(Vocabulary.SongFonts, 18);

    public bool IsMetBy(Typeface typeface, int tolerance) =>
        (typeface.HalfPoints == 0 || Math.Abs(typeface.HalfPoints - HalfPoints) <= tolerance)
        && (IsSizeOnly || typeface.Font is null || Fonts.LengthAt(typeface.Font, 0) > 0);

    /// <summary>
    /// What makes characters meet it that are set as the text is found: words that stand out in it by another font or size are meant to.
    /// </summary>
    /// <param name="format">Of the characters.</param>
    /// <param name="found">Of the text.</param>
    /// <param name="tolerance">How far the size may be off, in half-points.</param>
    /// <param name="isStyled">The style will see to it, so that nothing else has to be said.</param>
    public IEnumerable<FormatChange> Changes(CharacterFormat format, Typeface found, int tolerance, bool isStyled)
    {
        if (!IsSizeOnly && format.EastAsiaFont == found.Font && found.Font is not null && Fonts.LengthAt(found.Font, 0) == 0)
            yield return new FormatChange(FormatProperty.EastAsiaFont, isStyled ? null : Fonts.Words[0]);
        if (format.HalfPoints == found.HalfPoints && found.HalfPoints != 0 && Math.Abs(found.HalfPoints - HalfPoints) > tolerance)
            yield return new FormatChange(FormatProperty.FontSize, isStyled ? null : HalfPoints.ToString(CultureInfo.InvariantCulture));
    }

    public override string ToString() => new Typeface(Fonts.Words[0], HalfPoints).ToString();
}
