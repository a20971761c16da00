using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Syntax;

namespace Stdlint.Core.Semantics;

/// <summary>A sentence of a text-bearing node, ended by 。；！？ or the end of its block; never ended inside 《》, “”, brackets or a number.</summary>
/// <param name="Span">UTF-16 span with the end mark, without blanks around.</param>
/// <param name="Node">The innermost node.</param>
/// <param name="Zone">The zone of its first character, never quoted.</param>
/// <param name="Provision">The strongest type of provision in it.</param>
/// <param name="TriggerSpan">UTF-16 span of the words that make it so; empty for statements.</param>
/// <param name="IsInherited">The type comes from the lead-in of the list that the item belongs to; <paramref name="TriggerSpan"/> lies in the lead-in.</param>
public readonly record struct Sentence(
    TextSpan Span,
    DraftSyntaxNode Node,
    TextZone Zone,
    ProvisionType Provision,
    TextSpan TriggerSpan,
    bool IsInherited);

/// <summary>Types of provisions (GB/T 1.1—2020, 3.3 and annex C).</summary>
public enum ProvisionType
{
    /// <summary>陈述.</summary>
    Statement,

    /// <summary>可能.</summary>
    Possibility,

    /// <summary>能.</summary>
    Ability,

    /// <summary>可, 不必.</summary>
    Permission,

    /// <summary>宜, 不宜.</summary>
    Recommendation,

    /// <summary>指示: an imperative, only in procedures and test methods (decisions 7).</summary>
    Instruction,

    /// <summary>应, 不应.</summary>
    Requirement,
}

/// <summary>A modal verb in the text, after the word classifier: 应 in 供应 or 应急 is none.</summary>
/// <param name="Span">UTF-16 span with its negation: <c>不应</c>, <c>应当</c>, <c>必须</c>.</param>
/// <param name="Form">Which word.</param>
/// <param name="Provision">The type of provision that it stands for.</param>
/// <param name="IsNegated">不应, 不宜, 不能 …</param>
/// <param name="IsAmbiguous">The classifier cannot tell word from modal verb: no finding above info.</param>
public readonly record struct ModalVerb(TextSpan Span, ModalForm Form, ProvisionType Provision, bool IsNegated, bool IsAmbiguous);

/// <summary>The words that express a provision; GB/T 1.1—2020 annex C allows the preferred ones, their equivalents only in special cases.</summary>
public enum ModalForm
{
    /// <summary>应, 不应.</summary>
    Shall,

    /// <summary>应当.</summary>
    ShallYingdang,

    /// <summary>应该, 不应该.</summary>
    ShallYinggai,

    /// <summary>必须.</summary>
    Must,

    /// <summary>须, 务须, 务必.</summary>
    MustXu,

    /// <summary>不得.</summary>
    MustNot,

    /// <summary>不可.</summary>
    MayNot,

    /// <summary>禁止, 严禁.</summary>
    Forbidden,

    /// <summary>只准许, 不准许.</summary>
    OnlyAllowed,

    /// <summary>宜, 不宜.</summary>
    Should,

    /// <summary>推荐, 建议.</summary>
    ShouldEquivalent,

    /// <summary>可, 不必.</summary>
    May,

    /// <summary>可以, 允许, 无须.</summary>
    MayEquivalent,

    /// <summary>能, 不能.</summary>
    Can,

    /// <summary>能够.</summary>
    CanEquivalent,

    /// <summary>可能, 不可能.</summary>
    Possible,

    /// <summary>需, 需要, 要: colloquial for a requirement.</summary>
    Need,
}
