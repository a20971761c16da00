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
            if (_fields.Innermost is not null)
                EndField();
            else
                draft.Facts.Add(new InputFact(InputFactKind.FieldUnbalanced, new TextSpan(_text.Length, 0), [""]));
        }
    }

    private int BeginSimpleField(XmlNode node)
    {
        _fields.Begin(node).Append(node, node.Attribute(XmlName.W_instr) ?? "");
        BeginResult();
        Push(node, FrameKind.SimpleField);
        return node.Index + 1;
    }

    private void BeginResult()
    {
        _fields.BeginResult(_text.NextPosition);
        if (_fields.IsInContents && _text.IsInBlock)
            _block.Flags |= BlockFlags.GeneratedContents;
    }

    private void EndField()
    {
        var wasInContents = _fields.IsInContents;
        var field = _fields.End(_text.NextPosition);
        if (IsText && _text.Length == field.ResultStart)
            ReadFieldWithoutResult(field);
        _fields.Close(field, _text.SpanFrom(field.ResultStart));
        if (wasInContents && !_fields.IsInContents && _text.IsInBlock)
            _block.FollowsContents = _text.Length == _text.BlockStart;
    }

    /// <summary>What Word prints for fields whose result it does not store.</summary>
    private void ReadFieldWithoutResult(OpenField field)
    {
        var (start, length) = field.Source;
        switch (field.Name)
        {
            case "FORMDROPDOWN" when FormField.ChosenEntry(field.Begin) is var (text, list):
                _text.AddProjected(text, list.ByteStart, list.ByteEnd - list.ByteStart, FieldTraits());
                break;
            case "FORMCHECKBOX" when FormField.CheckBox(field.Begin) is var (isTicked, box):
                _text.AddObject(InlineObjectKind.CheckBox, isTicked ? "☑" : "☐", box.ByteStart, box.ByteEnd - box.ByteStart, FieldTraits());
                break;
            case "EQ" when length > 0:
                _text.AddObject(InlineObjectKind.Formula, EquationField.Linearize(field.Instruction), start, length, FieldTraits());
                break;
            case "SYMBOL" when length > 0:
                ReadSymbolField(field);
                break;
        }
    }

    private void ReadSymbolField(OpenField field)
    {
        var stored = FieldInstruction.Argument(field.Instruction, null) ?? "";
        var isCode = stored.StartsWith("0x", StringComparison.OrdinalIgnoreCase)
            ? int.TryParse(stored.AsSpan(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            : int.TryParse(stored, NumberStyles.None, CultureInfo.InvariantCulture, out code);
        AddSymbol(isCode ? code : 0, FieldInstruction.Argument(field.Instruction, 'f'), stored, field.Source.Start, field.Source.Length);
    }

    private PieceTraits FieldTraits()
    {
        var traits = NextTraits();
        return traits with { Flags = traits.Flags | PieceFlags.FieldResult };
    }

    /// <summary>Ends the story's fields. Those without an end are remembered: the draft is then read once more as if they did not begin.</summary>
    private void LeaveFields()
    {
        foreach (var field in _fields.OpenInStory())
            draft.UnclosedFields.TryAdd((_text.Part, field.Begin.Index), field.CurrentInstruction);
        _fields.LeaveStory(_story.OuterFields);
    }
}
