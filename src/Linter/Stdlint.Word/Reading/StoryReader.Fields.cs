using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Text;
using Stdlint.Word.Xml;

namespace Stdlint.Word.Reading;

/// <content>Fields: the result is text, the instruction is not.</content>
internal sealed partial class StoryReader
{
    private void ReadFieldCharacter(XmlNode node)
    {
        if (!node.TryGetRawAttribute(XmlName.W_fldCharType, out var type))
            return;
        if (type.SequenceEqual("begin"u8))
        {
            if (!draft.UnclosedFields.TryGetValue((_text.Part, node.Index), out var instruction))
                _fields.Begin(node);
            else
                draft.Facts.Add(new InputFact(InputFactKind.FieldUnbalanced, new TextSpan(_text.Length, 0), [instruction]));
        }
        else if (type.SequenceEqual("separate"u8))
        {
            BeginResult();
        }
        else if (type.SequenceEqual("end"u8))
        {
            if (_fields.Innermost is { IsSimple: false })
                EndField(node);
            else
                draft.Facts.Add(new InputFact(InputFactKind.FieldUnbalanced, new TextSpan(_text.Length, 0), [""]));
        }
    }

    private int BeginSimpleField(XmlNode node)
    {
        _fields.Begin(node).Append(node, node.Attribute(XmlName.W_instr) ?? "");
        BeginResult();
        Push(node, FrameKind.SimpleField, data: node.Index);
        return node.Index + 1;
    }

    private void EndSimpleField(in Frame frame)
    {
        var node = _part[frame.Data];
        while (_fields.Innermost is { } field && field.Begin != node)
            DropField(field);
        if (_fields.Innermost is not null)
            EndField(node);
    }

    private void BeginResult()
    {
        _fields.BeginResult(_text.NextPosition);
        if (_fields.IsInContents && _text.IsInBlock)
            _block.Flags |= BlockFlags.GeneratedContents;
    }

    /// <param name="end">The element that ends the field.</param>
    private void EndField(XmlNode end)
    {
        var wasInContents = _fields.IsInContents;
        var field = _fields.End(_text.NextPosition);
        if (IsText && _text.Length == field.ResultStart)
            ReadFieldWithoutResult(field, end);
        _fields.Close(field, _text.SpanFrom(field.ResultStart));
        if (wasInContents && !_fields.IsInContents && _text.IsInBlock)
            _block.FollowsContents = _text.Length == _text.BlockStart;
    }

    /// <summary>What Word prints for fields whose result it does not store.</summary>
    private void ReadFieldWithoutResult(OpenField field, XmlNode end)
    {
        switch (field.Name)
        {
            case "FORMDROPDOWN" when FormField.ChosenEntry(field.Begin) is var (text, list):
                if (PlaceOf(list, end) is var (listStart, listLength))
                    _text.AddProjected(text, listStart, listLength, FieldTraits());
                break;
            case "FORMCHECKBOX" when FormField.CheckBox(field.Begin) is var (isTicked, box):
                if (PlaceOf(box, end) is var (boxStart, boxLength))
                    _text.AddObject(InlineObjectKind.CheckBox, isTicked ? "☑" : "☐", boxStart, boxLength, FieldTraits());
                break;
            case "EQ":
                if (PlaceOf(field.InstructionElement, end) is var (start, length))
                    _text.AddObject(InlineObjectKind.Formula, EquationField.Linearize(field.Instruction), start, length, FieldTraits());
                break;
            case "SYMBOL":
                ReadSymbolField(field, end);
                break;
        }
    }

    private void ReadSymbolField(OpenField field, XmlNode end)
    {
        if (PlaceOf(field.InstructionElement, end) is not var (start, length))
            return;
        var stored = FieldInstruction.Argument(field.Instruction, null) ?? "";
        var isCode = stored.StartsWith("0x", StringComparison.OrdinalIgnoreCase)
            ? int.TryParse(stored.AsSpan(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            : int.TryParse(stored, NumberStyles.None, CultureInfo.InvariantCulture, out code);
        AddSymbol(isCode ? code : 0, FieldInstruction.Argument(field.Instruction, 'f'), stored, start, length);
    }

    /// <summary>The element where it lies in the block that is being read, else the one that ends the field, so that no piece lies outside its block.</summary>
    private (int Start, int Length)? PlaceOf(XmlNode element, XmlNode end) =>
        IsInBlock(element) ? (element.ByteStart, element.ByteEnd - element.ByteStart)
        : IsInBlock(end) ? (end.ByteStart, end.ByteEnd - end.ByteStart)
        : null;

    private bool IsInBlock(XmlNode element) =>
        element.Exists && element.ByteStart >= _block.ByteStart && element.ByteEnd <= _block.Last.ByteEnd;

    private PieceTraits FieldTraits()
    {
        var traits = NextTraits();
        return traits with { Flags = traits.Flags | PieceFlags.FieldResult };
    }

    /// <summary>Ends the story's fields. Those without an end are remembered: the draft is then read once more as if they did not begin.</summary>
    private void LeaveFields()
    {
        while (_fields.Innermost is { } field)
            DropField(field);
        _fields.LeaveStory(_story.OuterFields);
    }

    private void DropField(OpenField field)
    {
        draft.UnclosedFields.TryAdd((_text.Part, field.Begin.Index), field.CurrentInstruction);
        _fields.End(_text.NextPosition);
    }
}
