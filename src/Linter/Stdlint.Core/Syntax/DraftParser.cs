using Stdlint.Core.Text;

namespace Stdlint.Core.Syntax;

/// <summary>Recognises the structure of a draft: blocks in, tree out.</summary>
public static class DraftParser
{
    /// <summary>Builds the tree; total over the blocks, never throws for content.</summary>
    public static DraftSyntaxTree Parse(DraftText text) => throw new NotSupportedException();
}
