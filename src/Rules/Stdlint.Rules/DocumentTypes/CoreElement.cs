using Microsoft.CodeAnalysis;
using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.DocumentTypes;

/// <summary>The core elements that a type of document has (GB/T 1.1—2020, table 4). What is missing is shown at the heading of the last clause.</summary>
internal static class CoreElement
{
    public static void Expect(DraftContext context, DocumentType type, WordList titles, DiagnosticDescriptor missing)
    {
        if (IsOfType(context, type) && !context.Model.HasDivisionTitled(titles) && context.Model.Clauses is [.., var last])
            context.Report(missing, last.HeadingSpan).Assuming(last);
    }

    /// <summary>Without a technical clause the whole core is missing, which is said elsewhere (core-element-missing).</summary>
    public static bool IsOfType(DraftContext context, DocumentType type)
    {
        if (context.Model.DocumentType.Value != type)
            return false;
        foreach (var clause in context.Model.Clauses)
        {
            if (clause.Element == ElementKind.Other)
                return true;
        }

        return false;
    }
}
