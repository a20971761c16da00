using System.Collections.Immutable;
using Stdlint.Core.Syntax;

namespace Stdlint.Core.Semantics;

/// <summary>Lists the elements of a draft with the titles that GB/T 1.1 prescribes for them.</summary>
internal static class ElementFinder
{
    public static ImmutableArray<DraftElement> Find(DraftSyntaxTree tree)
    {
        var elements = ImmutableArray.CreateBuilder<DraftElement>();
        foreach (var child in tree.Root.Children)
        {
            switch (child)
            {
                case ElementSyntax element:
                    elements.Add(new DraftElement(element.Element, element, element.TitleSpan, element.Title, CanonicalTitle(element.Element, element.Title)));
                    break;
                case MainBodySyntax body:
                    foreach (var clause in body.Clauses)
                        elements.Add(OfDivision(clause));
                    break;
                case AnnexSyntax annex:
                    elements.Add(new DraftElement(ElementKind.Annex, annex, annex.TitleSpan, annex.Title, CanonicalTitle: null));
                    break;
            }
        }

        return elements.DrainToImmutable();
    }

    private static DraftElement OfDivision(ClauseSyntax clause) =>
        new(clause.Element, clause, clause.TitleSpan, clause.Title, CanonicalTitle(clause.Element, clause.Title));

    private static string? CanonicalTitle(ElementKind kind, string title) => kind switch
    {
        ElementKind.TableOfContents => "目次",
        ElementKind.Foreword => "前言",
        ElementKind.Introduction => "引言",
        ElementKind.Scope => "范围",
        ElementKind.NormativeReferences => "规范性引用文件",
        // 8.8.1 lets symbols and abbreviations be merged into the clause on terms.
        ElementKind.TermsAndDefinitions => title is "术语、定义和缩略语" or "术语、定义和符号" or "术语、定义、符号和缩略语" ? title : "术语和定义",
        ElementKind.Bibliography => "参考文献",
        ElementKind.Index => "索引",
        _ => null,
    };
}
