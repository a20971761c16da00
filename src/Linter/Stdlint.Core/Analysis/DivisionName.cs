using Stdlint.Core.Syntax;

namespace Stdlint.Core.Analysis;

/// <summary>How the sentence of a message names a division.</summary>
public static class DivisionName
{
    /// <summary>第3章 (clause 3): the bare number of a chapter reads as a count. All others go by their designation (9.5.3).</summary>
    public static BilingualText Of(DivisionSyntax division)
    {
        var designation = division.Designation;
        return division is ClauseSyntax { Number: not null }
            ? new BilingualText(Messages.ClauseName.In(DisplayLanguage.Chinese, designation), Messages.ClauseName.In(DisplayLanguage.English, designation))
            : new BilingualText(designation, designation);
    }
}
