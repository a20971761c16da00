using System.Text;
using Stdlint.Word.Xml;

namespace Stdlint.Word.Reading;

/// <summary>A field between its begin and its end.</summary>
internal sealed class OpenField
{
    private readonly StringBuilder _instruction = new();

    /// <summary>The <c>w:fldChar</c> or <c>w:fldSimple</c> that begins it.</summary>
    internal required XmlNode Begin { get; init; }

    /// <summary>Its place in the list of all fields, which is in order of the beginnings.</summary>
    internal required int Ordinal { get; init; }

    /// <summary>Ordinal of the field around it, -1 for an outer one.</summary>
    internal required int Outer { get; init; }

    internal string Name { get; private set; } = "";

    internal string Instruction { get; private set; } = "";

    /// <summary>What has been read of the instruction so far.</summary>
    internal string CurrentInstruction => IsInResult ? Instruction : _instruction.ToString().Trim();

    internal bool IsInResult { get; private set; }

    /// <summary>UTF-16 offset at which the result begins.</summary>
    internal int ResultStart { get; private set; }

    /// <summary>The first element of the instruction; what a field without a result prints is mapped to it.</summary>
    internal XmlNode InstructionElement { get; private set; }

    /// <summary>A <c>w:fldSimple</c>, which ends with its element.</summary>
    internal bool IsSimple => Begin.Name == XmlName.W_fldSimple;

    internal void Append(XmlNode element, string instruction)
    {
        if (!InstructionElement.Exists)
            InstructionElement = element;
        _instruction.Append(instruction);
    }

    internal void BeginResult(int position)
    {
        Instruction = _instruction.ToString().Trim();
        Name = FieldInstruction.NameOf(Instruction);
        ResultStart = position;
        IsInResult = true;
    }
}
