using Stdlint.Core.Syntax;

namespace Stdlint.Core.Tests.Syntax;

/// <summary>A draft as lines (see <see cref="BlockText"/>) against its tree as printed.</summary>
internal static class TreeText
{
    public static void Verify(string lines, string tree)
    {
        var parsed = DraftParser.Parse(BlockText.Parse(lines));

        Assert.IsNull(TreeShape.Fault(parsed));
        Assert.AreEqual(tree, DraftTreePrinter.Print(parsed).TrimEnd('\n'));
    }
}
