using ScrutinyBot.Dialogs.Council;

namespace ScrutinyBot.Storage;

/// <summary>Where it is kept what administrators said of the council. Part of every store, and of its contract tests.</summary>
public interface ICouncilProfileStore
{
    /// <summary>What has been said so far; nothing when nobody said anything. Cheap: asked often.</summary>
    Task<CouncilSaid> SaidAsync(CancellationToken ct);

    /// <summary>Keeps what was said, beside what was said before of other things, in one transaction; gives all of it.</summary>
    Task<CouncilSaid> SayAsync(CouncilSaid said, UserId by, DateTimeOffset at, CancellationToken ct);
}
