using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Text;
using Stdlint.Word.Package;
using Stdlint.Word.Styles;
using Stdlint.Word.Xml;

namespace Stdlint.Word.Reading;

/// <summary>Facts of the package that are not text: who wrote it, what its settings ask for, what it carries.</summary>
internal static class PackageFactsReader
{
    internal static PackageFacts Read(WordPackage package, XmlPart main, StyleSheet styles, int externalContent, RevisionCounts revisions)
    {
        var settings = RootOf(package, package.MainPart.RelatedByType(RelationshipKind.Settings));
        var custom = CustomProperties(RootOf(package, package.RelatedByType(RelationshipKind.CustomProperties)));
        return new PackageFacts
        {
            Producer = Producer(RootOf(package, package.RelatedByType(RelationshipKind.ExtendedProperties)), custom),
            IsStrict = main.IsStrict,
            IsTemplate = package.Kind is WordFileKind.Template or WordFileKind.MacroTemplate,
            HasMacros = HasMacros(package),
            HasSignature = package.RelatedByType(RelationshipKind.SignatureOrigin) is not null,
            IsProtected = IsProtected(settings),
            TracksRevisions = IsOn(settings, XmlName.W_trackRevisions),
            Revisions = revisions,
            UpdatesFieldsOnOpen = IsOn(settings, XmlName.W_updateFields),
            HasEvenAndOddHeaders = IsOn(settings, XmlName.W_evenAndOddHeaders),
            Footnotes = FootnoteNumberingReader.Read(settings),
            ExternalContentCount = externalContent,
            HeadingStyles = styles.HeadingStyles(),
            CustomProperties = custom,
        };
    }

    /// <summary>What the input rules report of the package itself.</summary>
    internal static void Notice(WordPackage package, PackageFacts read, ImmutableArray<InputFact>.Builder facts)
    {
        if (read.IsStrict)
            facts.Add(new InputFact(InputFactKind.StrictNamespaces, default(TextSpan), []));
        if (read.HasMacros)
            facts.Add(new InputFact(InputFactKind.Macros, default(TextSpan), []));
        foreach (var relationship in package.MainPart.RelatedByType(RelationshipKind.Settings)?.Relationships ?? [])
        {
            if (relationship is { Kind: RelationshipKind.AttachedTemplate, IsExternal: true })
                facts.Add(new InputFact(InputFactKind.ExternalTemplate, default(TextSpan), [relationship.Target]));
        }
    }

    private static bool HasMacros(WordPackage package)
    {
        foreach (var relationship in package.MainPart.Relationships)
        {
            if (relationship.Kind == RelationshipKind.VbaProject)
                return true;
        }

        return package.Kind is WordFileKind.MacroDocument or WordFileKind.MacroTemplate;
    }

    private static DraftProducer Producer(XmlNode extended, ImmutableDictionary<string, string> custom)
    {
        // WPS keeps the name of Word in some versions but always leaves its build number.
        if (custom.ContainsKey("KSOProductBuildVer"))
            return DraftProducer.Wps;
        var application = extended.Child(XmlName.EP_Application);
        var name = application.Exists ? application.InnerText : "";
        if (name.StartsWith("Microsoft", StringComparison.OrdinalIgnoreCase))
            return DraftProducer.Word;
        if (name.StartsWith("WPS", StringComparison.OrdinalIgnoreCase))
            return DraftProducer.Wps;
        return name.StartsWith("LibreOffice", StringComparison.OrdinalIgnoreCase) ? DraftProducer.LibreOffice : DraftProducer.Unknown;
    }

    private static ImmutableDictionary<string, string> CustomProperties(XmlNode root)
    {
        if (!root.Exists)
            return ImmutableDictionary<string, string>.Empty;
        var properties = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        for (var node = root.FirstChild; node.Exists; node = node.NextSibling)
        {
            if (node.Name == XmlName.OP_property && node.Attribute(XmlName.A0_name) is { } name)
                properties.TryAdd(name, node.InnerText.Trim());
        }

        return properties.ToImmutable();
    }

    /// <summary>Editing is restricted and the restriction is in force (ECMA-376 Part 1, 17.15.1.29).</summary>
    private static bool IsProtected(XmlNode settings)
    {
        var protection = settings.Child(XmlName.W_documentProtection);
        return protection.Exists
            && protection.Attribute(XmlName.W_edit) is not (null or "none")
            && protection.TryGetRawAttribute(XmlName.W_enforcement, out _)
            && protection.OnOff(XmlName.W_enforcement);
    }

    private static bool IsOn(XmlNode settings, XmlName name)
    {
        var setting = settings.Child(name);
        return setting.Exists && setting.OnOff(XmlName.W_val);
    }

    private static XmlNode RootOf(WordPackage package, PackagePart? part) =>
        part is not null && package.Xml(part) is { } xml ? xml.Root : default;
}
