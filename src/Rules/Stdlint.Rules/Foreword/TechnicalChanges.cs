using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Foreword;

/// <summary>The items of the list of technical changes, inner items after the item around them.</summary>
internal static class TechnicalChanges
{
    public static IEnumerable<ListItemSyntax> Of(DraftModel model)
    {
        foreach (var statement in model.ForewordStatements)
        {
            if (statement is not { Topic: ForewordTopic.Replacement, Items: { } list })
                continue;
            foreach (var node in list.Descendants())
            {
                if (node is ListItemSyntax item)
                    yield return item;
            }
        }
    }
}
