using System.Collections.Immutable;
using Stdlint.Core.Text;
using Stdlint.Word.Package;
using Stdlint.Word.Xml;

namespace Stdlint.Word.Reading;

/// <summary>A picture as the package stores it.</summary>
/// <param name="Name">The part, such as <c>/word/media/image1.png</c>.</param>
/// <param name="MediaType">Of the formats that programs other than Word show, by the bytes themselves; null for others, such as EMF and WMF.</param>
/// <param name="Bytes">The whole file.</param>
public sealed record DraftPicture(string Name, string? MediaType, ImmutableArray<byte> Bytes);

/// <summary>The pictures behind the objects of a draft text, which reading itself never touches.</summary>
public static class DraftPictures
{
    /// <summary>The pictures of an object in their order; none where it has none inside the file.</summary>
    /// <param name="file">The bytes that the text was read from.</param>
    /// <param name="text">The text.</param>
    /// <param name="item">An object of the text.</param>
    /// <param name="limits">Those that it was read with.</param>
    public static ImmutableArray<DraftPicture> Of(ReadOnlyMemory<byte> file, DraftText text, InlineObject item, WordLimits limits)
    {
        using var source = PackageSource.FromBytes(file);
        using var package = WordPackage.Open(source, limits).Package;
        if (package?.Part(text.Parts[item.Source.Part]) is not { } part || package.Xml(part) is not { } xml)
            return [];
        var pictures = ImmutableArray.CreateBuilder<DraftPicture>();
        for (var i = FirstNode(xml, item.Source.Start); i < xml.NodeCount && xml[i].ByteStart < item.Source.End;)
        {
            var node = xml[i];
            if (node.Name is XmlName.MC_Choice or XmlName.MC_Fallback && !AlternateContent.IsChosen(node))
            {
                i = node.SubtreeEnd;
                continue;
            }

            i++;
            var id = node.Name switch
            {
                XmlName.A_blip => node.Attribute(XmlName.R_embed),
                XmlName.V_imagedata => node.Attribute(XmlName.R_id),
                _ => null,
            };
            if (part.RelatedById(id) is { } picture && package.Bytes(picture) is { IsEmpty: false } bytes)
                pictures.Add(new DraftPicture(picture.Name, MediaTypeOf(bytes.Span), [.. bytes.Span]));
        }

        return pictures.DrainToImmutable();
    }

    private static int FirstNode(XmlPart xml, int start)
    {
        int low = 0, high = xml.NodeCount;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (xml[middle].ByteStart < start)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private static string? MediaTypeOf(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47]) ? "image/png"
        : bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) ? "image/jpeg"
        : bytes.StartsWith("GIF8"u8) ? "image/gif"
        : bytes.StartsWith("BM"u8) ? "image/bmp"
        : bytes.Length > 12 && bytes.StartsWith("RIFF"u8) && bytes[8..].StartsWith("WEBP"u8) ? "image/webp"
        : null;
}
