using System.Text.Json.Serialization;

namespace ScrutinyBot.Dialogs.Exports;

/// <summary>Whose words a text is: a member's words stay theirs.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Origin>))]
public enum Origin
{
    /// <summary>Written by the member.</summary>
    Own,
    /// <summary>From the library, changed by the member; or the member's, changed by a rule at the member's wish.</summary>
    Adapted,
    /// <summary>From the library, as it stands.</summary>
    Prompted,
    /// <summary>Suggested by a language model and accepted.</summary>
    Suggested,
}
