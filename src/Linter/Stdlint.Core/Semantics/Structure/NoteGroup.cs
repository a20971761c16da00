using System.Collections.Immutable;
using Stdlint.Core.Syntax;

namespace Stdlint.Core.Semantics;

/// <summary>Notes, or examples, that are numbered together (GB/T 1.1—2020, 9.10.2, 9.11.2): those of one clause or subclause, term entry, figure or table.</summary>
/// <param name="Owner">The lowest of these that encloses them.</param>
/// <param name="Kind"><see cref="SyntaxKind.Note"/> or <see cref="SyntaxKind.Example"/>.</param>
/// <param name="Notes">In document order, at least one.</param>
public sealed record NoteGroup(DraftSyntaxNode Owner, SyntaxKind Kind, ImmutableArray<NoteSyntax> Notes)
{
    /// <summary>The group before, of another clause, whose numbers this one goes on counting; null where it does not.</summary>
    public NoteGroup? Continues { get; private init; }

    public NoteNumbering Numbering { get; } = NumberingOf(Notes);

    /// <summary>The words for the owner in a message: 5.2, 表1, the term; the beginning of its text where it has neither number nor title.</summary>
    public string OwnerName => Owner switch
    {
        DivisionSyntax division => division.Designation,
        TermEntrySyntax term => term.Number?.Text ?? term.Term,
        CaptionedSyntax { WrittenNumber.Length: > 0 } captioned => captioned.WrittenNumber.Trim(),
        CaptionedSyntax { Title.Length: > 0 } captioned => captioned.Title,
        ElementSyntax { TitleSpan.Length: > 0 } element => element.Tree.Text.StringOf(element.TitleSpan).Trim(),
        _ => Owner.Tree.Text.ExcerptOf(Owner.Span),
    };

    /// <summary>The label that the note of this place in the group should have.</summary>
    public string ExpectedLabel(int index) => LabelOf(Kind, Notes.Length == 1 ? 0 : index + 1);

    /// <summary>Index of the first note whose number is not the expected one; -1 where there is none.</summary>
    public int FirstWrong
    {
        get
        {
            for (var i = 0; i < Notes.Length; i++)
            {
                if (Notes[i].Ordinal != (Notes.Length == 1 ? 0 : i + 1))
                    return i;
            }

            return -1;
        }
    }

    /// <summary>The label as GB/T 1.1 writes it: 注：, 注1：, 示例：, 示例1：.</summary>
    public static string LabelOf(SyntaxKind kind, int ordinal) =>
        string.Concat(kind == SyntaxKind.Example ? "示例" : "注", ordinal > 0 ? ordinal.ToString(System.Globalization.CultureInfo.InvariantCulture) : "", "：");

    /// <summary>Whether a note or example has the label that GB/T 1.1 writes, whatever its number; one without label has.</summary>
    public static bool HasSoundLabel(NoteSyntax note) => note.WrittenLabel.Length == 0 || note.WrittenLabel == LabelOf(note.Kind, note.Ordinal);

    internal static ImmutableArray<NoteGroup> FindAll(IEnumerable<NoteSyntax> notes)
    {
        var groups = new Dictionary<(DraftSyntaxNode, SyntaxKind), ImmutableArray<NoteSyntax>.Builder>();
        var order = new List<(DraftSyntaxNode Owner, SyntaxKind Kind)>();
        foreach (var note in notes)
        {
            if (note.Kind is not (SyntaxKind.Note or SyntaxKind.Example) || OwnerOf(note) is not { } owner)
                continue;
            if (!groups.TryGetValue((owner, note.Kind), out var group))
            {
                groups.Add((owner, note.Kind), group = ImmutableArray.CreateBuilder<NoteSyntax>());
                order.Add((owner, note.Kind));
            }

            group.Add(note);
        }

        var found = ImmutableArray.CreateBuilder<NoteGroup>(order.Count);
        NoteGroup? noteBefore = null, exampleBefore = null;
        foreach (var (owner, kind) in order)
        {
            ref var before = ref kind == SyntaxKind.Note ? ref noteBefore : ref exampleBefore;
            var group = new NoteGroup(owner, kind, groups[(owner, kind)].ToImmutable());
            if (owner is DivisionSyntax or TermEntrySyntax)
            {
                if (before is not null && group.Notes[0].Ordinal > 1 && before.Notes[^1].Ordinal + 1 == group.Notes[0].Ordinal)
                    group = group with { Continues = before };
                before = group;
            }

            found.Add(group);
        }

        return found.DrainToImmutable();
    }

    /// <summary>Null where the note is part of another one, or where its table goes on on another page and repeats what stands there.</summary>
    private static DraftSyntaxNode? OwnerOf(NoteSyntax note)
    {
        TableCellSyntax? cell = null;
        for (var node = note.Parent; node is not null; node = node.Parent)
        {
            switch (node)
            {
                case NoteSyntax or TableSyntax { IsContinuation: true }:
                    return null;
                case TableCellSyntax inner:
                    cell ??= inner;
                    break;
                case TableSyntax { IsLayout: true }:
                    cell = null;
                    break;
                case TableSyntax when cell is not null && !IsFoot(cell.Cell):
                    return cell;
                case TermEntrySyntax or FigureSyntax or TableSyntax or DivisionSyntax or ForewordSyntax or IntroductionSyntax:
                    return node;
            }
        }

        return null;
    }

    // Notes to a table stand at its foot, over the whole width; in other cells they belong to the cell.
    private static bool IsFoot(Text.TableCell cell) => cell.ColumnSpan >= cell.Table.ColumnCount || cell.Row + cell.RowSpan >= cell.Table.RowCount;

    private static NoteNumbering NumberingOf(ImmutableArray<NoteSyntax> notes)
    {
        var highest = 0;
        var inSequence = true;
        var numbers = new HashSet<int>();
        var repeated = false;
        foreach (var note in notes)
        {
            if (note.IsEmpty || !note.HasCertainNumber)
                return NoteNumbering.Unknown;
            inSequence &= note.Ordinal == highest + 1;
            highest = note.Ordinal;
            repeated |= !numbers.Add(note.Ordinal);
        }

        if (notes is [var single])
            return single.Ordinal == 0 ? NoteNumbering.Sound : single.Ordinal == 1 ? NoteNumbering.SingleNumbered : NoteNumbering.OutOfSequence;
        if (numbers.Contains(0))
            return NoteNumbering.Unnumbered;
        return repeated ? NoteNumbering.Repeated : inSequence ? NoteNumbering.Sound : NoteNumbering.OutOfSequence;
    }
}

/// <summary>Whether the notes of a group are numbered as GB/T 1.1 demands.</summary>
public enum NoteNumbering
{
    Sound,

    /// <summary>A note is empty, or Word's number for it is in doubt.</summary>
    Unknown,

    /// <summary>The only one has the number 1.</summary>
    SingleNumbered,

    /// <summary>One of several has no number.</summary>
    Unnumbered,

    /// <summary>Two have the same number.</summary>
    Repeated,

    /// <summary>Not 1, 2, 3 …</summary>
    OutOfSequence,
}
