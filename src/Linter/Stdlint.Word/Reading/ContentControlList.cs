using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Text;

namespace Stdlint.Word.Reading;

/// <summary>The content controls in order of their beginnings.</summary>
internal sealed class ContentControlList
{
    private readonly List<(ContentControlProperties Properties, TextSpan Span)> _all = [];

    internal int Begin(in ContentControlProperties properties)
    {
        _all.Add((properties, default));
        return _all.Count - 1;
    }

    internal void End(int index, TextSpan span) => _all[index] = (_all[index].Properties, span);

    internal ImmutableArray<DraftContentControl> ToControls()
    {
        var controls = ImmutableArray.CreateBuilder<DraftContentControl>(_all.Count);
        foreach (var (properties, span) in _all)
        {
            controls.Add(new DraftContentControl
            {
                Kind = properties.Kind,
                Tag = properties.Tag,
                Title = properties.Title,
                Span = span,
                ShowsPlaceholder = properties.ShowsPlaceholder,
                IsLocked = properties.IsLocked,
                IsDataBound = properties.IsDataBound,
            });
        }

        return controls.MoveToImmutable();
    }
}
