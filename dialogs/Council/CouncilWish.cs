using ScrutinyBot.Dialogs.Engine;

namespace ScrutinyBot.Dialogs.Council;

/// <summary>"Save it": keep what was said of the council for everybody.</summary>
internal sealed record SaveCouncil : IWish;
