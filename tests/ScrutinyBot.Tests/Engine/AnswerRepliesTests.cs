using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Answers;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Replies;

namespace ScrutinyBot.Tests.Engine;

public sealed class AnswerRepliesTests
{
    [Fact]
    public void The_councils_own_documents_are_quoted_after_the_answer_and_apart_from_it()
    {
        var quote = new Quote("The **board** meets monthly.", "Improvement plan", "Anytown Council", "May 2026", "paragraph 12");
        var source = new Citation(new("a-guide", "start"), "A guide", "A centre", 2017, "Where to start");

        var replies = AnswerReplies.Of(new Answer(true, "Boards meet often.", [source]) { Quotes = [quote] }).ToList();

        Assert.Equal("Boards meet often.", Assert.IsType<Reply.Text>(replies[0]).Words);
        Assert.Equal(quote, Assert.Single(Assert.IsType<Reply.Quotes>(replies[1]).Items));
        Assert.Equal(source, Assert.Single(Assert.IsType<Reply.Citations>(replies[2]).Items));
    }

    [Theory]
    [InlineData(RefusalReason.NotInSources, true)]
    [InlineData(RefusalReason.Today, true)]
    [InlineData(RefusalReason.OwnFigures, true)]
    [InlineData(RefusalReason.LegalAdvice, false)]
    [InlineData(RefusalReason.NamedPerson, false)]
    [InlineData(RefusalReason.OutsideSubject, false)]
    [InlineData(RefusalReason.ChildAtRisk, false)]
    [InlineData(RefusalReason.RuleChange, false)]
    public void Only_what_an_officer_can_mend_is_offered_to_be_kept(RefusalReason reason, bool offered)
    {
        var words = ((Reply.Text)Assert.Single(AnswerReplies.Of(new Answer(false, "No.", []) { Refused = reason }))).Words;

        Assert.Equal(offered ? $"No.\n\n{Refusals.LogIt}" : "No.", words);
    }
}
