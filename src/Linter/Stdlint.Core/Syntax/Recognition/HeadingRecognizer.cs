using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Text;

namespace Stdlint.Core.Syntax.Recognition;

/// <summary>First pass: every block that may be a heading, with the evidence that the block itself bears.</summary>
internal static class HeadingRecognizer
{
    public static List<Heading> Collect(DraftLines lines, ContentsRange contents)
    {
        var found = new List<Heading>();
        for (var i = 0; i < lines.BodyEnd; i++)
        {
            if (i == contents.TitleBlock)
            {
                found.Add(ContentsRecognizer.Title(lines, i));
                continue;
            }

            if (contents.Contains(i) || !lines.MayBeHeading(i))
                continue;
            var heading = Candidate(lines, i) ?? AnnexNumberWithoutStop.Plain(lines, i, found);
            if (heading is null)
                continue;
            AnnexNumberWithoutStop.Read(lines, heading, found);
            found.Add(heading);
            i = Math.Max(i, heading.EndBlock - 1);
        }

        return found;
    }

    private static Heading? Candidate(DraftLines lines, int block)
    {
        ref readonly var line = ref lines[block];
        var label = lines.Block(block).Label;

        // Headings without text count only where their numbering prints one (附录标识 often has none but its label).
        if (line.IsBlank)
            return LabelNumbers.AnnexLetter(label) != '\0' ? AnnexRecognizer.Marked(lines, block) : line.Role.IsTemplateHeading && label is { Text.Length: > 0 } ? Templated(lines, block, label) : null;
        if (line.IsObjectsOnly || IsLabelInADrawing(lines, block))
            return null;
        if (AnnexRecognizer.Candidate(lines, block) is { } annex)
            return annex;
        if (line.Role.IsTemplateHeading)
            return Templated(lines, block, label);
        if (line.Role.ExcludesHeading || line.Role.IsCover)
            return line.Role.Meaning is StyleMeaning.Body ? NumberedOrFixed(lines, block, label) : null;
        return NumberedOrFixed(lines, block, label);
    }

    /// <summary>Text boxes hold the titles of some templates, but mostly the words of a drawing: 1 受理, 2 审核.</summary>
    private static bool IsLabelInADrawing(DraftLines lines, int block) =>
        lines.Block(block).Story == BlockStory.TextBox && !lines[block].Role.IsTemplateHeading && lines[block].Role.Meaning != StyleMeaning.WordHeading
        && FixedTitles.Exact(lines.Of(block)[NumberScanner.Scan(lines.Of(block)).Length..]) == ElementKind.Other;

    /// <summary>A block in a heading style of a drafting template.</summary>
    private static Heading? Templated(DraftLines lines, int block, BlockLabel? label)
    {
        var role = lines[block].Role;
        var heading = WithNumber(lines, block, label, Evidence.TemplateStyle);
        var title = lines.Between(heading.TitleSpan.Start, heading.TitleSpan.End);
        switch (role.Meaning)
        {
            case StyleMeaning.Clause:
                heading.Kind = HeadingKind.Clause;
                heading.Level = 0;
                heading.IsUntitled = title.Length > 0 && !HeadingShapes.IsStyledTitle(title);
                break;
            case StyleMeaning.Subclause or StyleMeaning.AnnexSubclause or StyleMeaning.IntroductionSubclause:
                SplitAtLineBreak(lines, heading, ref title);
                heading.Kind = HeadingKind.Subclause;
                heading.Level = role.Level;
                heading.IsUntitled = !HeadingShapes.IsStyledTitle(title);
                break;
            case StyleMeaning.UntitledSubclause or StyleMeaning.AnnexUntitled or StyleMeaning.IntroductionUntitled:
                heading.Kind = HeadingKind.Subclause;
                heading.Level = role.Level;
                heading.IsUntitled = true;
                break;
            case StyleMeaning.TermEntry:
                heading.Kind = HeadingKind.Subclause;
                heading.Level = role.Level;
                break;
            case StyleMeaning.BodyTitle:
                heading.Kind = HeadingKind.BodyTitle;
                break;
            case StyleMeaning.AnnexMark:
                heading = AnnexRecognizer.Marked(lines, block);
                break;
            default:
                return Element(lines, heading, title, role);
        }

        AddOwnEvidence(lines, heading, title);
        return heading;
    }

    private static Heading? Element(DraftLines lines, Heading heading, ReadOnlySpan<char> title, StyleRole role)
    {
        var element = FixedTitles.OfFrontOrBackMatter(title);
        HeadingKind? kind = element != ElementKind.Other ? KindOf(element) : role.Meaning switch
        {
            StyleMeaning.ContentsTitle => HeadingKind.Contents,
            StyleMeaning.BibliographyTitle => HeadingKind.Bibliography,
            StyleMeaning.IndexTitle => HeadingKind.Index,

            // One style serves 目次, 前言 and the title on the first page in the TCS templates: the text decides.
            _ => HeadingKind.BodyTitle,
        };
        if (title.IsEmpty || (kind == HeadingKind.BodyTitle && !HeadingShapes.IsTitle(title, HeadingShapes.LongestStyledTitle)))
            return null;
        heading.Kind = kind.Value;
        AddOwnEvidence(lines, heading, title);
        return heading;
    }

    /// <summary>A block in Word's heading styles, with an outline level, with a number, or with a fixed title.</summary>
    private static Heading? NumberedOrFixed(DraftLines lines, int block, BlockLabel? label)
    {
        var role = lines[block].Role;
        var format = lines.Block(block).Format;
        var styled = role.Meaning == StyleMeaning.WordHeading || (format.OutlineLevel < 9 && role.Meaning is not (StyleMeaning.Body or StyleMeaning.WordTitle));
        var heading = WithNumber(lines, block, label, styled ? Evidence.HeadingStyle : Evidence.None);
        var title = lines.Between(heading.TitleSpan.Start, heading.TitleSpan.End);
        if (role.Meaning == StyleMeaning.WordTitle)
        {
            heading.Kind = HeadingKind.BodyTitle;
            heading.Evidence |= Evidence.HeadingStyle;
            return heading.Number is null && title.Length > 0 ? heading : null;
        }

        var isListLabel = label is not null && heading.NumberOrigin != NumberOrigin.Automatic && label.Text.Length > 0;
        if (isListLabel && !styled)
            return null;

        SplitAtLineBreak(lines, heading, ref title);
        var element = FixedTitles.Exact(title);
        if (element == ElementKind.Other && (styled || (heading.Number is null && lines.IsCentred(block) && HeadingShapes.HasShape(lines, block))))
            element = FixedTitles.OfFrontOrBackMatter(title);
        if (element is ElementKind.Foreword or ElementKind.Introduction or ElementKind.Bibliography or ElementKind.Index or ElementKind.TableOfContents)
        {
            heading.Kind = KindOf(element);
            AddOwnEvidence(lines, heading, title);
            return heading;
        }

        var styleLevel = role.Meaning == StyleMeaning.WordHeading ? role.Level - 1 : styled ? format.OutlineLevel : -1;
        if (heading.Number is null)
            return Unnumbered(lines, heading, title, element, styleLevel);

        if (heading.NumberForm == NumberForm.Chinese && styleLevel >= 0)
            heading.Level = styleLevel;
        heading.Kind = heading.Level == 0 ? HeadingKind.Clause : HeadingKind.Subclause;
        if (!styled && heading.NumberOrigin == NumberOrigin.Typed && element == ElementKind.Other && !IsPlausible(lines, heading))
            return null;
        heading.IsUntitled = title.Length > 0 && !(styled ? HeadingShapes.IsStyledTitle(title) : HeadingShapes.IsTitle(title, HeadingShapes.LongestTitle));
        AddOwnEvidence(lines, heading, title);
        return heading;
    }

    private static Heading? Unnumbered(DraftLines lines, Heading heading, ReadOnlySpan<char> title, ElementKind element, int styleLevel)
    {
        if (element != ElementKind.Other)
        {
            heading.Kind = HeadingKind.Clause;
            heading.Level = 0;
            AddOwnEvidence(lines, heading, title);
            return heading;
        }

        // Body text in a heading style is a slip of formatting, no heading.
        if (styleLevel < 0 || !HeadingShapes.IsStyledTitle(title))
            return null;
        heading.Level = styleLevel;
        heading.Kind = styleLevel == 0 ? HeadingKind.Clause : HeadingKind.Subclause;
        AddOwnEvidence(lines, heading, title);
        return heading;
    }

    /// <summary>A title and its first paragraph in one block, parted by a line break.</summary>
    private static void SplitAtLineBreak(DraftLines lines, Heading heading, ref ReadOnlySpan<char> title)
    {
        var at = title.IndexOf('\v');
        if (at <= 0 || !title.Contains('。'))
            return;
        var head = DraftCharacters.Trim(title[..at]);
        var tail = at + 1;
        while (tail < title.Length && DraftCharacters.IsBlank(title[tail]))
            tail++;
        if (!HeadingShapes.IsTitle(head, HeadingShapes.LongestTitle) || tail >= title.Length)
            return;
        heading.TextSpan = TextSpan.FromBounds(heading.TitleSpan.Start + tail, lines[heading.Block].End);
        heading.TitleSpan = new(heading.TitleSpan.Start, head.Length);
        title = head;
    }

    private static bool IsPlausible(DraftLines lines, Heading heading)
    {
        var after = lines.Between(heading.NumberSpan.End, lines[heading.Block].End);
        if (heading.NumberForm == NumberForm.Chinese)
            return true;
        if (HeadingShapes.IsPointer(after) && !lines.IsBold(heading.Block))
            return false;
        return heading.Number!.Components.Length > 1 && after.Length > 0 && DraftCharacters.IsHan(after[0]) || !HeadingShapes.IsQuantity(after);
    }

    private static void AddOwnEvidence(DraftLines lines, Heading heading, ReadOnlySpan<char> title)
    {
        if (heading.Level <= 0 && FixedTitles.Exact(title) != ElementKind.Other)
            heading.Evidence |= Evidence.FixedTitle;
        if (!heading.IsUntitled && HeadingShapes.HasShape(lines, heading.Block))
            heading.Evidence |= Evidence.Shape;
        var block = lines.Block(heading.Block);
        if (heading.NumberOrigin == NumberOrigin.Automatic && block.Label is { FromStyle: true } && block.Style?.NumberingLevel is not null)
            heading.Evidence |= Evidence.StyleNumbering;
    }

    /// <summary>Reads the number from the label or else from the text; a typed number beside an automatic one is not part of the title.</summary>
    private static Heading WithNumber(DraftLines lines, int block, BlockLabel? label, Evidence evidence)
    {
        ref readonly var line = ref lines[block];
        var heading = new Heading { Block = block, EndBlock = block + 1, Role = line.Role, Evidence = evidence, NumberSpan = new(line.Start, 0), TitleSpan = lines.Span(block) };
        var text = lines.Of(block);
        var typed = NumberScanner.Scan(text);
        if (IsJoinedToName(text, typed))
            typed = ScannedNumber.None;
        if (typed.Form != NumberForm.None)
            heading.TitleSpan = TextSpan.FromBounds(lines.SkipBlanks(line.Start + typed.Length, line.End), line.End);

        if (label is not null && !label.IsBullet && LabelNumbers.Read(label) is { Form: not NumberForm.None } automatic)
        {
            heading.Number = automatic.Number;
            heading.NumberForm = automatic.Form;
            heading.NumberOrigin = NumberOrigin.Automatic;
            heading.WrittenNumber = LabelNumbers.Written(label);
            heading.Level = automatic.Level;
            if (typed.Number is null || !typed.Number.Equals(automatic.Number))
                heading.TitleSpan = lines.Span(block);
        }
        else if (typed.Form != NumberForm.None)
        {
            heading.SetTypedNumber(typed.Number, typed.Form, typed.Level, line.Start, text[..typed.Length]);
        }

        return heading;
    }

    // "5G 服务", "3D打印": digits that begin a name are no number.
    private static bool IsJoinedToName(ReadOnlySpan<char> text, ScannedNumber typed) =>
        typed.Count == 1 && typed.Length < text.Length && DraftCharacters.IsLatin(text[typed.Length]);

    private static HeadingKind KindOf(ElementKind element) => element switch
    {
        ElementKind.TableOfContents => HeadingKind.Contents,
        ElementKind.Foreword => HeadingKind.Foreword,
        ElementKind.Introduction => HeadingKind.Introduction,
        ElementKind.Bibliography => HeadingKind.Bibliography,
        _ => HeadingKind.Index,
    };
}
