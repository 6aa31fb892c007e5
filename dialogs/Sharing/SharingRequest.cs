namespace ScrutinyBot.Dialogs.Sharing;

/// <summary>What a turn asks of the store about sharing; carried out in the turn's commit, or not at all.</summary>
public abstract record SharingRequest
{
    private SharingRequest()
    {
    }

    /// <summary>True when it changes who shares the draft, so that the draft has a new revision after it.</summary>
    public virtual bool RaisesRevision => false;

    /// <summary>The conversation's draft becomes a shared one; this conversation owns it.</summary>
    public sealed record Begin(string DraftId, string Name) : SharingRequest
    {
        public override bool RaisesRevision => true;
    }

    /// <summary>A code opens the draft until a moment.</summary>
    public sealed record OpenCode(string Code, bool MayEdit, DateTimeOffset Until) : SharingRequest;

    /// <summary>No code opens the draft any more.</summary>
    public sealed record WithdrawCodes : SharingRequest;

    /// <summary>The conversation joins the draft that the code opens.</summary>
    public sealed record Join(string DraftId, string Code, MemberRole Role, string Name) : SharingRequest
    {
        public override bool RaisesRevision => true;
    }

    /// <summary>The conversation leaves; if it was the owner's, the one that joined first of those who may edit owns the draft now.</summary>
    public sealed record Leave : SharingRequest
    {
        public override bool RaisesRevision => true;
    }

    /// <summary>The other conversations lose the draft, and no code opens it any more.</summary>
    public sealed record EndForOthers : SharingRequest
    {
        public override bool RaisesRevision => true;
    }

    /// <summary>The others see this conversation's people under another name.</summary>
    public sealed record Rename(string Name) : SharingRequest
    {
        public override bool RaisesRevision => true;
    }

    /// <summary>A wrong code was tried; counted, so that nobody can try many.</summary>
    public sealed record WrongCode : SharingRequest;
}
