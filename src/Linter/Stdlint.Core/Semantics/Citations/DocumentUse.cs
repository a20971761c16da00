namespace Stdlint.Core.Semantics;

/// <summary>How a draft uses a document that its clause 2 lists.</summary>
public enum DocumentUse
{
    /// <summary>It is named nowhere.</summary>
    None,

    /// <summary>Only as the basis of drafting, or it is the draft itself or what the draft replaces.</summary>
    NotAsReference,

    /// <summary>Only informative citations.</summary>
    Informative,

    /// <summary>At least one citation that is normative or may be.</summary>
    Normative,
}
