using Stdlint.Core.Text;
using Stdlint.Word.Xml;

namespace Stdlint.Word.Reading;

/// <content>Drawings, pictures, embedded objects and the text boxes in them.</content>
internal sealed partial class StoryReader
{
    private MathReader? _math;

    private void ReadDrawing(XmlNode node)
    {
        if (!IsText)
            return;

        var summary = default(DrawingSummary);
        var firstBox = draft.TextBoxCount;
        for (int i = node.Index + 1, end = node.SubtreeEnd; i < end;)
        {
            var child = _part[i];
            switch (child.Name)
            {
                case XmlName.W_txbxContent:
                    Defer(child);
                    i = child.SubtreeEnd;
                    break;
                case XmlName.MC_Choice or XmlName.MC_Fallback:
                    i = AlternateContent.IsChosen(child) ? i + 1 : child.SubtreeEnd;
                    break;
                default:
                    summary.Add(child);
                    i++;
                    break;
            }
        }

        summary.Complete();
        var boxes = draft.TextBoxCount - firstBox;
        if (!summary.IsVisible && boxes == 0 && node.Name == XmlName.W_pict)
            return;
        var item = new InlineObject
        {
            Position = _text.Length,
            Kind = summary.KindWith(boxes),
            Text = summary.Text,
            ProgramId = summary.ProgramId,
            Width = summary.Width,
            Height = summary.Height,
            StoryOrdinal = boxes > 0 ? firstBox : -1,
            StoryCount = boxes,
            Source = new PackageRange(_text.Part, node.ByteStart, node.ByteEnd - node.ByteStart),
        };
        _text.AddObject(item, NextTraits());
    }
}
