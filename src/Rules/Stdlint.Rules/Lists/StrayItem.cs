using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Lists;

/// <summary>
/// An item that stands alone under another with a marker of its own, though the other has ended: a）…；b）…；——…。 It is a further item of the list, not a part of the last one,
/// which would have to lead in to it.
/// </summary>
internal static class StrayItem
{
    /// <summary>The stray item behind an item; null where what follows is part of it.</summary>
    public static ListItemSyntax? Behind(DraftText text, ListItemSyntax item) =>
        item.InnerList is { Items: [var only] } && only.Marker != item.Marker && only.Marker != ListMarkerKind.Bullet && only.InnerList is null
        && EndMark.Of(text, item.TextSpan) is { Character: '；' or ';' or '。' }
            ? only
            : null;
}
