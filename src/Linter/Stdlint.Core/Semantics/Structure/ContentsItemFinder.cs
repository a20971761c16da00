using System.Collections.Immutable;
using Stdlint.Core.Syntax;
using Stdlint.Core.Syntax.Recognition;

namespace Stdlint.Core.Semantics;

/// <summary>Finds for each line of the 目次 the heading that it stands for: by number, by fixed title, else by its title.</summary>
internal sealed class ContentsItemFinder(DraftModel model)
{
    private readonly Dictionary<string, DivisionSyntax> _byTitle = ByTitle(model);

    public static ImmutableArray<ContentsItem> Find(DraftModel model)
    {
        if (model.Tree.Root.Contents is not { } contents)
            return [];
        var finder = new ContentsItemFinder(model);
        return [.. contents.Entries.Select(finder.Read)];
    }

    /// <summary>The title of a heading for comparison with that of a line.</summary>
    public static string TitleOf(DivisionSyntax division) => Comparable(division.Title);

    private ContentsItem Read(ContentsEntrySyntax entry)
    {
        if (entry.Number is not { } number)
            return Unnumbered(entry);
        if (number.Letter != '\0' && number.Components.IsEmpty)
            return Annex(entry, number);
        var title = Comparable(entry.Title);
        var kind = number.Letter != '\0' ? ContentsItemKind.AnnexSubclause : number.Components.Length == 1 ? ContentsItemKind.Clause : ContentsItemKind.Subclause;
        return new ContentsItem(entry, kind, model.Numbered(CrossReferenceKind.Clause, number) ?? WithTitle(title), title, HasStatus: false);
    }

    private ContentsItem Annex(ContentsEntrySyntax entry, DivisionNumber number)
    {
        var rest = entry.Title[AnnexRecognizer.ReadIdentifier(entry.Title, out _)..];
        var hasStatus = false;
        if (rest.Length > 0 && rest[0] is '（' or '(' && rest.IndexOfAny(['）', ')']) is > 0 and var close)
        {
            hasStatus = Vocabulary.AnnexStatusWords.IsFoundIn(rest.AsSpan(0, close));
            if (hasStatus)
                rest = rest[(close + 1)..];
        }

        var title = Comparable(rest);
        return new ContentsItem(entry, ContentsItemKind.Annex, model.Division(number) ?? WithTitle(title), title, hasStatus);
    }

    private ContentsItem Unnumbered(ContentsEntrySyntax entry)
    {
        var title = Comparable(entry.Title);
        var root = model.Tree.Root;
        (ContentsItemKind Kind, DraftSyntaxNode? Target) found = FixedTitles.OfFrontOrBackMatter(entry.Title) switch
        {
            ElementKind.Foreword => (ContentsItemKind.Foreword, root.Foreword),
            ElementKind.Introduction => (ContentsItemKind.Introduction, root.Introduction),
            ElementKind.Bibliography => (ContentsItemKind.Bibliography, root.Bibliography),
            ElementKind.Index => (ContentsItemKind.Index, root.Index),
            ElementKind.TableOfContents => (ContentsItemKind.Contents, root.Contents),
            _ when IsCaption(entry.Title, '图') => (ContentsItemKind.Figure, null),
            _ when IsCaption(entry.Title, '表') => (ContentsItemKind.Table, null),
            _ => (ContentsItemKind.Other, WithTitle(title)),
        };
        if (found is { Kind: ContentsItemKind.Other, Target: DivisionSyntax division })
            found.Kind = division is AnnexSyntax ? ContentsItemKind.Annex : division is ClauseSyntax ? ContentsItemKind.Clause : ContentsItemKind.Subclause;
        return new ContentsItem(entry, found.Kind, found.Target, title, HasStatus: false);
    }

    private DivisionSyntax? WithTitle(string title) => title.Length == 0 ? null : _byTitle.GetValueOrDefault(title);

    private static bool IsCaption(string title, char word) =>
        title.Length > 1 && title[0] == word && (NumberCharacters.IsDigit(title[1]) || (NumberCharacters.IsCapital(title[1]) && title.Length > 2 && title[2] is '.' or '．'));

    private static Dictionary<string, DivisionSyntax> ByTitle(DraftModel model)
    {
        var titles = new Dictionary<string, DivisionSyntax>(StringComparer.Ordinal);
        foreach (var division in model.Divisions)
        {
            if (division.HasTitle)
                titles.TryAdd(TitleOf(division), division);
        }

        return titles;
    }

    // A footnote or a picture in a heading is not repeated in the contents.
    private static string Comparable(string title) => NormalizedText.Of(title.Replace("\uFFFC", "", StringComparison.Ordinal));
}
