using System.Collections.Immutable;
using System.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Syntax;
using Stdlint.Core.Text;
using Stdlint.LanguageServer.Drafts;
using Stdlint.Word.Reading;

namespace Stdlint.LanguageServer.Features;

/// <summary>The pictures of a figure, in Markdown.</summary>
public static class PictureMarkdown
{
    /// <summary>VS Code cuts a hover off behind 100,000 characters; the rest is for words.</summary>
    private const int MostCharacters = 90_000;

    private const int Width = 360;

    /// <param name="draft">The draft with the figure.</param>
    /// <param name="figure">The figure.</param>
    /// <param name="opens">The client has a command that opens a picture.</param>
    /// <param name="language">Of the words.</param>
    public static string Of(AnalyzedDraft draft, FigureSyntax figure, bool opens, DisplayLanguage language)
    {
        var text = new StringBuilder();
        foreach (var item in ObjectsOf(draft, figure))
        {
            var pictures = PicturesOf(draft, item);
            if (pictures.IsEmpty)
                text.Append($"*{Messages.ServerPictureDrawn.In(language)}*\n\n");
            foreach (var picture in pictures)
                text.Append(Of(draft, item, picture, MostCharacters - text.Length, opens, language)).Append("\n\n");
        }

        return text.ToString();
    }

    /// <summary>The pictures of the object at an offset; none where nothing of the kind stands there.</summary>
    public static ImmutableArray<DraftPicture> At(AnalyzedDraft draft, int offset) =>
        draft.Text.ObjectAt(offset) is { } item ? PicturesOf(draft, item) : [];

    /// <summary>The figure whose picture stands in the line of an offset; null where none does.</summary>
    internal static FigureSyntax? FigureAt(AnalyzedDraft draft, int offset)
    {
        if (draft.Tree is not { } tree)
            return null;
        var node = tree.NodeAt(offset);
        var figure = node as FigureSyntax ?? node.FirstAncestor<FigureSyntax>();
        return figure?.PictureBlocks.Contains(draft.Text.BlockAt(offset).Index) == true ? figure : null;
    }

    private static IEnumerable<InlineObject> ObjectsOf(AnalyzedDraft draft, FigureSyntax figure) =>
        draft.Text.Objects.Where(item => IsDrawn(item.Kind) && figure.PictureBlocks.Contains(draft.Text.BlockAt(item.Position).Index));

    private static bool IsDrawn(InlineObjectKind kind) =>
        kind is InlineObjectKind.Picture or InlineObjectKind.OleObject or InlineObjectKind.Chart or InlineObjectKind.Diagram or InlineObjectKind.Shape or InlineObjectKind.TextBox;

    /// <summary>What is typed has no bytes of its own: the draft with the text is made, where it can be.</summary>
    private static ImmutableArray<DraftPicture> PicturesOf(AnalyzedDraft draft, InlineObject item) =>
        draft.State.Make().Draft is { } made && made.Text.ObjectAt(item.Position) is { } stored && stored.Kind == item.Kind
            ? made.Draft.PicturesOf(stored)
            : [];

    private static string Of(AnalyzedDraft draft, InlineObject item, DraftPicture picture, int room, bool opens, DisplayLanguage language)
    {
        if (picture.MediaType is not { } type)
            return $"*{Messages.ServerPictureFormat.In(language, Path.GetExtension(picture.Name).TrimStart('.').ToUpperInvariant())}*";
        var length = (picture.Bytes.Length + 2) / 3 * 4;
        if (length < room)
            return $"![{RuleMarkdown.Escaped(item.Text ?? "")}](data:{type};base64,{Convert.ToBase64String(picture.Bytes.AsSpan())}|width={Width})";
        var size = Messages.ServerPictureLarge.In(language, picture.Bytes.Length >> 10);
        return opens ? $"[{size}]({CommandUri(draft, item)})" : $"*{size}*";
    }

    private static string CommandUri(AnalyzedDraft draft, InlineObject item)
    {
        var place = draft.PositionOf(item.Position);
        return $"command:stdlint.openPicture?{Uri.EscapeDataString($"[\"{draft.State.Draft.Uri}\",{place.Line},{place.Character}]")}";
    }
}
