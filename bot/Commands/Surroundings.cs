using ScrutinyBot.Composition;

namespace ScrutinyBot.Commands;

/// <summary>What a command is run in; tests give their own.</summary>
public sealed record Surroundings
{
    public required TextReader In { get; init; }
    public required TextWriter Out { get; init; }
    public required TextWriter Error { get; init; }
    /// <summary>Relative paths count from here, and <c>chat</c> saves documents here.</summary>
    public required string WorkingDirectory { get; init; }
    /// <summary>True when a person sits at a terminal that can show colours.</summary>
    public bool IsTerminal { get; init; }
    /// <summary>Says which day it is.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;
    /// <summary>Registers the bot's services.</summary>
    public Func<IServiceCollection, IConfiguration, IServiceCollection> Register { get; init; } = ServiceRegistration.AddScrutinyBot;

    /// <summary>The process's own.</summary>
    public static Surroundings OfProcess() => new()
    {
        In = Console.In,
        Out = Console.Out,
        Error = Console.Error,
        WorkingDirectory = Environment.CurrentDirectory,
        IsTerminal = !Console.IsInputRedirected && !Console.IsOutputRedirected,
    };

    /// <summary>A path as the person meant it.</summary>
    public string PathOf(string path) => Path.GetFullPath(path, WorkingDirectory);
}
