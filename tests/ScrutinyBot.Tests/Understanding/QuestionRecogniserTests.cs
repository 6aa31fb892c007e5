using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Tests.Understanding;

/// <summary>How a question for the library is told from an answer and from a request.</summary>
public sealed class QuestionRecogniserTests
{
    [Theory]
    [InlineData("what is a teckal company")]
    [InlineData("whats a teckal company?")]
    [InlineData("how is a mutual different from a company the council owns")]
    [InlineData("ok, who appoints the director?")]
    [InlineData("quick question: is a trust the same as a company?")]
    [InlineData("does the council keep the duty")]
    [InlineData("why do councils set up trusts?")]
    [InlineData("can a committee call a trust's chair as a witness?")]
    [InlineData("define triangulation")]
    [InlineData("tell me about tupe")]
    [InlineData("any council that has tried this?")]
    [InlineData("a commissioner split?")]
    public void Words_that_ask_for_information(string plain) => Assert.True(QuestionRecogniser.IsQuestion(plain));

    [Theory]
    [InlineData("cabinet wants a trust")]
    [InlineData("early days")]
    [InlineData("14 january 2027")]
    [InlineData("money and accountability")]
    [InlineData("dont know yet")]
    [InlineData("?")]
    [InlineData("when the business case is signed off")]
    public void Answers(string plain) => Assert.False(QuestionRecogniser.IsQuestion(plain));

    [Theory]
    [InlineData("can you help me with lines of enquiry?")]
    [InlineData("could you drop the second one?")]
    [InlineData("can i have it in word?")]
    [InlineData("will you export it please?")]
    [InlineData("can we move the finance one up?")]
    [InlineData("have you got a shorter one?")]
    [InlineData("do line 2")]
    public void Requests(string plain) => Assert.False(QuestionRecogniser.IsQuestion(plain));
}
