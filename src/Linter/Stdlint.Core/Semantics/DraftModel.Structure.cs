using System.Collections.Immutable;
using Stdlint.Core.Syntax;

namespace Stdlint.Core.Semantics;

public sealed partial class DraftModel
{
    /// <summary>Elements in document order: cover, contents, foreword, introduction, each clause of the body, each annex, bibliography, index.</summary>
    public ImmutableArray<DraftElement> Elements => Once(ref _elements, static model => ElementFinder.Find(model.Tree));

    /// <summary>Clauses, subclauses and annexes in document order.</summary>
    public ImmutableArray<DivisionSyntax> Divisions => Nodes.Divisions;

    /// <summary>Clauses of the main body.</summary>
    public ImmutableArray<ClauseSyntax> Clauses => Tree.Root.MainBody?.Clauses ?? [];

    public ImmutableArray<AnnexSyntax> Annexes => Tree.Root.Annexes;

    public ImmutableArray<FigureSyntax> Figures => Nodes.Figures;

    /// <summary>Tables in document order, without those that only arrange things.</summary>
    public ImmutableArray<TableSyntax> Tables => Nodes.Tables;

    public ImmutableArray<FormulaSyntax> Formulas => Nodes.Formulas;

    /// <summary>Lists in document order, inner lists after the list around them.</summary>
    public ImmutableArray<ListSyntax> Lists => Nodes.Lists;

    public ImmutableArray<TermEntrySyntax> TermEntries => Nodes.TermEntries;

    /// <summary>Entries of clause 2, then those of the bibliography.</summary>
    public ImmutableArray<ReferenceEntrySyntax> ReferenceEntries => Nodes.ReferenceEntries;

    /// <summary>Lines of the list of symbols and abbreviated terms, in document order; those of tables are left out.</summary>
    public ImmutableArray<SymbolEntry> SymbolEntries => Once(ref _symbolEntries, SymbolEntry.FindAll);

    /// <summary>The clause or annex that is the element, the first where there are several; null where there is none.</summary>
    public DivisionSyntax? Clause(ElementKind element)
    {
        foreach (var found in Elements)
        {
            if (found.Kind == element && found.Node is DivisionSyntax division)
                return division;
        }

        return null;
    }

    /// <summary>The division with the number, the first where the number is given twice; null where there is none.</summary>
    public DivisionSyntax? Division(DivisionNumber number) => Nodes.Division(number);

    /// <summary>The figure, table, formula, term entry or division with the number; null where there is none.</summary>
    public DraftSyntaxNode? Numbered(CrossReferenceKind kind, DivisionNumber number) => Nodes.Numbered(kind, number);

    /// <summary>The title at each place that gives it: cover, foreword, body, headers.</summary>
    public ImmutableArray<DraftTitle> Titles => Once(ref _titles, static model => TitleFinder.Find(model));

    /// <summary>The draft's own number, from the cover, else from a header; null where it has none.</summary>
    public StandardNumber? OwnNumber => Once(ref _ownNumber, static model => new Found<StandardNumber>(OwnNumberFinder.Find(model))).Value;

    /// <summary>The date in a field of the cover; null where there is no such field or it holds none.</summary>
    public DraftDate? CoverDate(CoverFieldKind field) =>
        Tree.Root.Cover?.Field(field) is { } found ? DraftDate.Read(found.Value) : null;

    /// <summary>A fact that may be nothing, so that nothing is known too.</summary>
    private sealed record Found<T>(T? Value)
        where T : class;

    private NodeIndex Nodes => Once(ref _nodes, static model => new NodeIndex(model.Tree));

    private ImmutableArray<DraftElement> _elements;
    private ImmutableArray<SymbolEntry> _symbolEntries;
    private NodeIndex? _nodes;
    private ImmutableArray<DraftTitle> _titles;
    private Found<StandardNumber>? _ownNumber;
}
