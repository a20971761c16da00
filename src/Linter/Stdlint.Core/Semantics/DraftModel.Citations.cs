using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace Stdlint.Core.Semantics;

/// <summary>Other documents: where they are cited, and the lists that have to name them.</summary>
public sealed partial class DraftModel
{
    /// <summary>Every naming of a standard or a law, all stories, in text order.</summary>
    public ImmutableArray<Citation> Citations => Once(ref _citations, CitationFinder.Find);

    /// <summary>The entries of 规范性引用文件.</summary>
    public ReferenceList NormativeReferences => Once(ref _normativeReferences, static model => ReferenceList.Of(model, isNormative: true));

    /// <summary>The entries of 参考文献.</summary>
    public ReferenceList Bibliography => Once(ref _bibliography, static model => ReferenceList.Of(model, isNormative: false));

    /// <summary>The introductory text of 术语和定义; null where there is none.</summary>
    public TermsIntroduction? TermsIntroduction => Once(ref _termsIntroduction, static model => new Found<TermsIntroduction>(TermsIntroduction.Read(model))).Value;

    /// <summary>The citations that begin in the span.</summary>
    public ReadOnlySpan<Citation> CitationsIn(TextSpan span) => Within(Citations, span, static citation => citation.Span.Start);

    private ImmutableArray<Citation> _citations;
    private ReferenceList? _normativeReferences;
    private ReferenceList? _bibliography;
    private Found<TermsIntroduction>? _termsIntroduction;
}
