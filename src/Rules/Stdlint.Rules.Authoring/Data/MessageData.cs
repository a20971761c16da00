namespace Stdlint.Rules.Authoring.Data;

/// <summary>The words of the interface, messages.json.</summary>
internal sealed record MessageData(EquatableArray<MessageText> Messages, EquatableArray<DataFault> Faults)
{
    public static MessageData Read(DataFile file)
    {
        var messages = new List<MessageText>();
        foreach (var member in file.Keyed(file.Root))
        {
            file.KnownMembers(member.Value, "zh", "en");
            var message = new MessageText(member.Name, file.RequiredString(member.Value, "zh"), file.RequiredString(member.Value, "en"));
            if (Placeholders.Of(message.Chinese) is not { } chinese || Placeholders.Of(message.English) is not { } english)
                file.Fault(member.Value, "a brace stands alone: write {{ or }} for the character");
            else if (!chinese.SetEquals(english))
                file.Fault(member.Value, $"zh and en of '{member.Name}' do not have the same placeholders");
            messages.Add(message);
        }

        return new MessageData(new EquatableArray<MessageText>(messages), file.Faults);
    }
}

internal sealed record MessageText(string Key, string Chinese, string English);
