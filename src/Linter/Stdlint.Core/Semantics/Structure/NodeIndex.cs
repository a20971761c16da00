using System.Collections.Immutable;
using Stdlint.Core.Syntax;

namespace Stdlint.Core.Semantics;

/// <summary>The nodes of a draft by kind and by number, collected in one walk.</summary>
internal sealed class NodeIndex
{
    private readonly Dictionary<(CrossReferenceKind, DivisionNumber), DraftSyntaxNode> _byNumber = [];

    public NodeIndex(DraftSyntaxTree tree)
    {
        var divisions = ImmutableArray.CreateBuilder<DivisionSyntax>();
        var figures = ImmutableArray.CreateBuilder<FigureSyntax>();
        var tables = ImmutableArray.CreateBuilder<TableSyntax>();
        var formulas = ImmutableArray.CreateBuilder<FormulaSyntax>();
        var lists = ImmutableArray.CreateBuilder<ListSyntax>();
        var terms = ImmutableArray.CreateBuilder<TermEntrySyntax>();
        var references = ImmutableArray.CreateBuilder<ReferenceEntrySyntax>();
        var notes = ImmutableArray.CreateBuilder<NoteSyntax>();

        var pending = new Stack<DraftSyntaxNode>();
        pending.Push(tree.Root);
        while (pending.TryPop(out var node))
        {
            switch (node)
            {
                case DivisionSyntax division:
                    divisions.Add(division);
                    Register(division is AnnexSyntax ? CrossReferenceKind.Annex : CrossReferenceKind.Clause, division.Number, division);
                    break;
                case FigureSyntax figure:
                    figures.Add(figure);
                    Register(CrossReferenceKind.Figure, figure.Number, figure);
                    break;
                case TableSyntax { IsLayout: false } table:
                    tables.Add(table);
                    Register(CrossReferenceKind.Table, table.Number, table);
                    break;
                case FormulaSyntax formula:
                    formulas.Add(formula);
                    Register(CrossReferenceKind.Formula, formula.Number, formula);
                    break;
                case ListSyntax list:
                    lists.Add(list);
                    break;
                case TermEntrySyntax term:
                    terms.Add(term);
                    // A pointer such as 见3.1 names a term entry in the same words as a subclause.
                    Register(CrossReferenceKind.Clause, term.Number, term);
                    break;
                case ReferenceEntrySyntax reference:
                    references.Add(reference);
                    break;
                case NoteSyntax note:
                    notes.Add(note);
                    break;
            }

            for (var i = node.Children.Length - 1; i >= 0; i--)
                pending.Push(node.Children[i]);
        }

        Divisions = divisions.DrainToImmutable();
        Figures = figures.DrainToImmutable();
        Tables = tables.DrainToImmutable();
        Formulas = formulas.DrainToImmutable();
        Lists = lists.DrainToImmutable();
        TermEntries = terms.DrainToImmutable();
        ReferenceEntries = references.DrainToImmutable();
        Notes = notes.DrainToImmutable();
    }

    public ImmutableArray<DivisionSyntax> Divisions { get; }

    public ImmutableArray<FigureSyntax> Figures { get; }

    public ImmutableArray<TableSyntax> Tables { get; }

    public ImmutableArray<FormulaSyntax> Formulas { get; }

    public ImmutableArray<ListSyntax> Lists { get; }

    public ImmutableArray<TermEntrySyntax> TermEntries { get; }

    public ImmutableArray<ReferenceEntrySyntax> ReferenceEntries { get; }

    public ImmutableArray<NoteSyntax> Notes { get; }

    public DivisionSyntax? Division(DivisionNumber number) =>
        Numbered(number.Components.IsEmpty ? CrossReferenceKind.Annex : CrossReferenceKind.Clause, number) as DivisionSyntax;

    public DraftSyntaxNode? Numbered(CrossReferenceKind kind, DivisionNumber number) => _byNumber.GetValueOrDefault((kind, number));

    private void Register(CrossReferenceKind kind, DivisionNumber? number, DraftSyntaxNode node)
    {
        if (number is not null)
            _byNumber.TryAdd((kind, number), node);
    }
}
