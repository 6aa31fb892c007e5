using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.RoleGuide;

/// <summary>What is known about a member and the council, and what follows from it; what is not known is taken as general as it can be.</summary>
public sealed record RoleFacts
{
    /// <summary>Grades from the lowest.</summary>
    private static readonly string[] Grades = ["inadequate", "requires-improvement", "good"];

    public RoleFacts(DialogMoment moment)
    {
        var answers = moment.Answers;
        Started = answers.Get<PlanDate>(RoleKeys.Started);
        Time = answers.Get<string>(RoleKeys.Time) ?? "weeks";
        Position = answers.Get<string>(RoleKeys.Position) ?? "not-known";
        Before = answers.Get<string>(RoleKeys.Before);
        Model = answers.Get<string>(RoleKeys.Model);
        MoveDate = answers.Get<PlanDate>(RoleKeys.MoveDate);
        Move = Model is null or "in-house" ? "none"
            : MoveDate is { } date ? date.First > moment.Today ? "planned" : "running"
            : answers.Get<string>(SharedKeys.Stage) is "Considering" or "Developing" ? "planned" : "running";
    }

    /// <summary>weeks, months or years.</summary>
    public string Time { get; }

    public PlanDate? Started { get; }

    /// <summary>A grade, or not-known.</summary>
    public string Position { get; }

    public string? Before { get; }

    /// <summary>Null when it is not known who runs the services.</summary>
    public string? Model { get; }

    public PlanDate? MoveDate { get; }

    /// <summary>none, planned or running.</summary>
    public string Move { get; }

    /// <summary>True when the judgement before the last one was better.</summary>
    public bool HasFallen => Before is not null && Array.IndexOf(Grades, Position) is >= 0 and var now && Array.IndexOf(Grades, Before) > now;

    /// <summary>How the words call whoever runs the services, with the article.</summary>
    public string ModelInWords => Model switch
    {
        "trust" => "the trust",
        "company" => "the company",
        "shared" => "the shared service",
        _ => "the new organisation",
    };

    /// <summary>What an item of a bank may ask about.</summary>
    public string? Answer(string key) => key switch
    {
        RoleKeys.Time => Time,
        RoleKeys.Position => Position,
        RoleKeys.Model => Model,
        RoleKeys.Move => Move,
        RoleKeys.Fallen => HasFallen ? "yes" : "no",
        _ => null,
    };
}
