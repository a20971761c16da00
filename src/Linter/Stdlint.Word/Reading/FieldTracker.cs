using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Text;
using Stdlint.Word.Xml;

namespace Stdlint.Word.Reading;

/// <summary>The fields that are open at a place, and all that have been closed (ECMA-376 Part 1, 17.16.18).</summary>
internal sealed class FieldTracker
{
    private readonly List<OpenField> _open = [];

    /// <summary>Those of <see cref="_open"/> whose instruction is being read.</summary>
    private readonly List<OpenField> _inInstruction = [];
    private readonly List<ClosedField> _all = [];
    private StoryFields _story;

    /// <summary>The place lies in an instruction: its characters are not text.</summary>
    internal bool IsInInstruction => _inInstruction.Count > _story.InstructionBase;

    /// <summary>The place lies in a generated table of contents.</summary>
    internal bool IsInContents => _story.Contents > 0;

    internal PieceFlags Flags => _story.Flags;

    /// <summary>The innermost open field of the story; null where there is none.</summary>
    internal OpenField? Innermost => _open.Count > _story.Base ? _open[^1] : null;

    /// <summary>Begins a story of its own, in which the fields around its anchor are not open.</summary>
    internal StoryFields EnterStory()
    {
        var outer = _story;
        _story = new StoryFields { Base = _open.Count, InstructionBase = _inInstruction.Count };
        return outer;
    }

    /// <summary>Returns to the story around; the inner one must have no open fields.</summary>
    internal void LeaveStory(StoryFields outer) => _story = outer;

    internal OpenField Begin(XmlNode begin)
    {
        var field = new OpenField { Begin = begin, Ordinal = _all.Count, Outer = Innermost?.Ordinal ?? -1 };
        _all.Add(default);
        _open.Add(field);
        _inInstruction.Add(field);
        return field;
    }

    /// <summary>Adds to the innermost instruction that is being read; what a field nested in it shows belongs to it too.</summary>
    internal void AppendInstruction(XmlNode element, string text)
    {
        if (IsInInstruction)
            _inInstruction[^1].Append(element, text);
    }

    internal void BeginResult(int position)
    {
        if (Innermost is not { IsInResult: false } field)
            return;
        field.BeginResult(position);
        _inInstruction.RemoveAt(_inInstruction.Count - 1);
        Count(field.Name, 1);
    }

    /// <summary>Takes the innermost field off; the caller prints what it shows and then gives its result to <see cref="Close"/>.</summary>
    internal OpenField End(int position)
    {
        BeginResult(position);
        var field = _open[^1];
        _open.RemoveAt(_open.Count - 1);
        Count(field.Name, -1);
        return field;
    }

    internal void Close(OpenField field, TextSpan result) => _all[field.Ordinal] = new ClosedField(field, result);

    internal ImmutableArray<DraftField> ToFields()
    {
        var made = new DraftField?[_all.Count];
        var fields = ImmutableArray.CreateBuilder<DraftField>(_all.Count);
        for (var i = 0; i < _all.Count; i++)
        {
            if (_all[i].Field is not { } field)
                continue;
            made[i] = ToField(field, _all[i].Result, field.Outer >= 0 ? made[field.Outer] : null);
            fields.Add(made[i]!);
        }

        return fields.DrainToImmutable();
    }

    private static DraftField ToField(OpenField field, TextSpan result, DraftField? outer) => new()
    {
        Name = field.Name,
        Instruction = field.Instruction,
        Result = result,
        FormFieldName = FormField.NameOf(field.Begin),
        Target = FieldInstruction.TargetOf(field.Name, field.Instruction),
        IsDirty = IsOn(field.Begin, XmlName.W_dirty),
        IsLocked = IsOn(field.Begin, XmlName.W_fldLock),
        Outer = outer,
    };

    private static bool IsOn(XmlNode begin, XmlName attribute) => begin.TryGetRawAttribute(attribute, out _) && begin.OnOff(attribute);

    private void Count(string name, int step)
    {
        if (!FieldInstruction.HasTypedResult(name))
            _story.Computed += step;
        if (name == "HYPERLINK")
            _story.Hyperlinks += step;
        if (name == "TOC")
            _story.Contents += step;
        _story.Flags = (_story.Computed > 0 ? PieceFlags.FieldResult : PieceFlags.None) | (_story.Hyperlinks > 0 ? PieceFlags.Hyperlink : PieceFlags.None);
    }

    private readonly record struct ClosedField(OpenField? Field, TextSpan Result);

    internal struct StoryFields
    {
        /// <summary>Number of open fields of the stories around.</summary>
        internal int Base;
        internal int InstructionBase;
        internal int Computed;
        internal int Hyperlinks;
        internal int Contents;

        /// <summary>Of the pieces at the place.</summary>
        internal PieceFlags Flags;
    }
}
