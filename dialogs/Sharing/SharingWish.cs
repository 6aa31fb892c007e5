namespace ScrutinyBot.Dialogs.Sharing;

/// <summary>What a person can want about sharing; heard in any conversation, whatever is under way.</summary>
public abstract record SharingWish
{
    private SharingWish()
    {
    }

    /// <summary>A code for others. <c>Anyway</c> is said after a caution.</summary>
    public sealed record Share(bool LookOnly, bool Anyway) : SharingWish;

    /// <summary>To work on the draft that a code opens.</summary>
    public sealed record Join(string Code, string? Name) : SharingWish;

    public sealed record Withdraw : SharingWish;

    public sealed record StopSharing(bool ForEveryone) : SharingWish;

    public sealed record Leave : SharingWish;

    public sealed record WhoSees : SharingWish;

    /// <summary>What changed since a day.</summary>
    /// <param name="Who">The name of the person whose changes are asked about; null for everybody's.</param>
    public sealed record WhatChanged(Since Since, string? Who) : SharingWish;

    /// <summary>Who changed one thing, named as people name it.</summary>
    public sealed record WhoChanged(string What) : SharingWish;

    public sealed record CallMe(string Name) : SharingWish;

    public sealed record KeepTheirs : SharingWish;

    public sealed record KeepMine : SharingWish;
}

/// <summary>From when on. <c>Words</c> begins a sentence: "Since Monday 16 November".</summary>
public sealed record Since(DateOnly From, string Words);
