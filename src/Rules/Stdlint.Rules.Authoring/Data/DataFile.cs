using Microsoft.CodeAnalysis.Text;
using Stdlint.Rules.Authoring.Json;

namespace Stdlint.Rules.Authoring.Data;

/// <summary>A data file being read: collects the faults and gives typed access to members.</summary>
internal sealed class DataFile
{
    private readonly string _path;
    private readonly SourceText _text;
    private readonly List<DataFault> _faults = [];

    public DataFile(string path, SourceText text)
    {
        _path = path;
        _text = text;
        try
        {
            Root = JsonReader.Read(text.ToString());
        }
        catch (JsonSyntaxException exception)
        {
            Root = new JsonValue(JsonKind.Object, default, "");
            Fault(exception.Span, exception.Message);
        }
    }

    public JsonValue Root { get; }

    public EquatableArray<DataFault> Faults => new(_faults);

    public void Fault(TextSpan span, string message) =>
        _faults.Add(new DataFault(message, _path, span, _text.Lines.GetLinePositionSpan(span)));

    public void Fault(JsonValue at, string message) => Fault(at.Span, message);

    /// <summary>The string of a required member; a fault and an empty string where it is missing.</summary>
    public string RequiredString(JsonValue owner, string name)
    {
        if (owner[name] is { Kind: JsonKind.String } value)
            return value.Text;
        Fault(owner[name] ?? owner, $"'{name}' must be given as a string");
        return "";
    }

    public string? OptionalString(JsonValue owner, string name)
    {
        switch (owner[name])
        {
            case null or { Kind: JsonKind.Null }:
                return null;
            case { Kind: JsonKind.String } value:
                return value.Text;
            case var other:
                Fault(other, $"'{name}' must be a string");
                return null;
        }
    }

    public IEnumerable<string> Strings(JsonValue? array)
    {
        if (array is null)
            yield break;
        if (array.Kind != JsonKind.Array)
            Fault(array, "a list is expected");
        foreach (var item in array.Items)
        {
            if (item.Kind == JsonKind.String)
                yield return item.Text;
            else
                Fault(item, "a string is expected");
        }
    }

    /// <summary>The members of an object; faults for any other value and for names that are no kebab-case keys.</summary>
    public IEnumerable<JsonMember> Keyed(JsonValue? value)
    {
        if (value is null)
            yield break;
        if (value.Kind != JsonKind.Object)
            Fault(value, "an object is expected");
        foreach (var member in value.Members)
        {
            if (Names.IsKey(member.Name))
                yield return member;
            else
                Fault(member.NameSpan, $"'{member.Name}' is no key: words joined by '-' or '.', beginning with a small letter");
        }
    }

    /// <summary>Faults for members that are not among the known ones, so that a slip of the pen is not ignored.</summary>
    public void KnownMembers(JsonValue owner, params string[] known)
    {
        foreach (var member in owner.Members)
        {
            if (Array.IndexOf(known, member.Name) < 0)
                Fault(member.NameSpan, $"'{member.Name}' is not known here");
        }
    }
}
