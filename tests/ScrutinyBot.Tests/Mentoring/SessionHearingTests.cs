using System.Collections.Immutable;
using ScrutinyBot.Dialogs.Mentoring;
using ScrutinyBot.Tests.Engine;

namespace ScrutinyBot.Tests.Mentoring;

/// <summary>What a mentor says of a session, in many words.</summary>
public sealed class SessionHearingTests
{
    [Theory]
    [InlineData("got a call with my mentee on tuesday, an hour on teams", "24 November 2026", "An hour", "video")]
    [InlineData("seeing my mentee on 3 december at the town hall for 45 minutes", "3 December 2026", "45 minutes", "in-person")]
    [InlineData("mentoring session friday, phone call, half an hour", "27 November 2026", "Half an hour", "phone")]
    public void When_how_and_how_long_are_heard_in_one_sentence(string words, string date, string length, string how)
    {
        var talk = Started(words);

        Assert.Contains(date, talk.Recorded(Keys.Date), StringComparison.Ordinal);
        Assert.Equal($"\"{length}\"", talk.Recorded(Keys.Length));
        Assert.Equal($"\"{how}\"", talk.Recorded(Keys.How));
    }

    [Theory]
    [InlineData("hes 14 months in, my mentee", "14 months")]
    [InlineData("my mentee has been lead member for two years", "Two years")]
    [InlineData("im mentoring a new lead member", "New in the role")]
    [InlineData("my mentee is three years in post", "Three years")]
    [InlineData("my mentee took over since may", "Since May")]
    public void Time_in_the_role_is_heard(string words, string time) => Assert.Equal($"\"{time}\"", Started(words).Recorded(Keys.Time));

    [Theory]
    [InlineData("my mentee's council got requires improvement", "requires-improvement")]
    [InlineData("my mentee is in an inadequate council", "inadequate")]
    [InlineData("session with my mentee, council was inadequate but is now requires improvement", "requires-improvement")]
    [InlineData("session with my mentee, 3 years in post, outstanding", "outstanding")]
    [InlineData("my mentee's council was judged good", "good")]
    public void What_the_inspection_said_is_heard(string words, string position) => Assert.Equal($"\"{position}\"", Started(words).Recorded(Keys.Position));

    [Theory]
    [InlineData("sorry, fourth director. i lost count", "Fourth director in two years")]
    [InlineData("no, make that fourth", "Fourth director in two years")]
    [InlineData("actually fifth dcs", "Fifth director in two years")]
    public void A_corrected_count_leaves_the_rest_as_it_was_said(string correction, string expected)
    {
        var talk = Started("session with my mentee, they're on their third director in two years");
        talk.Say(correction);

        Assert.Equal([expected], talk.Answers.Get<ImmutableList<ChangeRow>>(Keys.Changes)!.Select(c => c.Text));
    }

    [Theory]
    [InlineData("hes agreed two aims. one, stop getting sucked into the day to day. two, get a proper handle on the data", "Stop getting sucked into the day to day|Get a proper handle on the data")]
    [InlineData("two aims: working with the director and getting the cabinet on side", "Working with the director|Getting the cabinet on side")]
    [InlineData("her aims are: chairing meetings, hearing from young people and the press", "Chairing meetings|Hearing from young people|The press")]
    [InlineData("1. chairing meetings\n2. reading reports", "Chairing meetings|Reading reports")]
    [InlineData("he wants to stop firefighting", "Stop firefighting")]
    [InlineData("first, time and focus; second, the press", "Time and focus|The press")]
    public void Aims_are_heard_in_the_words_they_were_given(string words, string expected) =>
        Assert.Equal(expected.Split('|'), Aims(AtAims(words)));

    [Theory]
    [InlineData("confidence 2 out of 5 on the first, dont know on the second", 2, null)]
    [InlineData("4, 3", 4, 3)]
    [InlineData("data is a 1, day to day 4", 4, 1)]
    [InlineData("both 3", 3, 3)]
    [InlineData("not sure on the first, second one 2/5", null, 2)]
    public void Ratings_are_heard_by_order_place_and_words(string words, int? first, int? second)
    {
        var talk = AtAims("two aims: the day to day, better data");
        talk.Say(words);

        Assert.Equal([first, second], talk.Answers.Get<ImmutableSortedDictionary<string, int?>>(Keys.Ratings)!.Values);
    }

    [Theory]
    [InlineData("last time he said hed go and meet the care leavers forum and get a monthly data sheet out of officers", "Go and meet the care leavers forum|Get a monthly data sheet out of officers")]
    [InlineData("she promised to write to the leader", "Write to the leader")]
    [InlineData("he was going to shadow a team manager and i said i'd send him the guide", "Shadow a team manager|Mentor: send him the guide")]
    public void Promises_are_cut_into_single_things(string words, string expected)
    {
        var talk = AtAims("two aims: the day to day, better data");
        talk.Say(words);

        Assert.Equal(expected.Split('|'), talk.Answers.Get<ImmutableList<string>>(Keys.Promises)!);
    }

    [Theory]
    [InlineData("who can read what i type in here? he'd be mortified")]
    [InlineData("does her leader get to see this")]
    [InlineData("is this private")]
    [InlineData("can anyone else see my notes?")]
    [InlineData("where is this stored")]
    [InlineData("who else sees this?")]
    public void Who_can_see_the_notes_is_answered_whenever_it_is_asked(string words)
    {
        var talk = AtAims("two aims: the day to day, better data");
        talk.Say(words);

        Assert.Contains("whoever runs that system can reach the store", talk.Words, StringComparison.Ordinal);
        Assert.Empty(talk.Last.Changes);
    }

    [Fact]
    public void Who_can_see_the_notes_is_said_before_anything_else()
    {
        var talk = Started("prepare a mentoring session");

        Assert.StartsWith("**Who can see this.**", talk.Words, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_was_typed_is_owned_up_to()
    {
        var talk = Started("prepare a mentoring session with Cllr Anna Berry");

        Assert.Contains("You typed a name", talk.Words, StringComparison.Ordinal);
    }

    internal static Talk Started(string words)
    {
        var talk = new Talk(Talk.Shipped);
        talk.Say(words);
        return talk;
    }

    private static Talk AtAims(string words)
    {
        var talk = Started("session with my mentee on tuesday, an hour on teams, 14 months in, requires improvement, nothing else is changing");
        talk.Say("change aims");
        talk.Say(words);
        return talk;
    }

    private static IEnumerable<string> Aims(Talk talk) => talk.Answers.Get<AimList>(Keys.Aims)!.Rows.Select(a => a.Text);
}
