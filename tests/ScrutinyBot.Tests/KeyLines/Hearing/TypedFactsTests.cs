using System.Collections.Immutable;
using ScrutinyBot.Dialogs.Answers;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.KeyLines;
using ScrutinyBot.Dialogs.Understanding;
using ScrutinyBot.Tests.Content;

namespace ScrutinyBot.Tests.KeyLines.Hearing;

/// <summary>What is recorded of the facts in messages as councillors type them, in November 2026.</summary>
public sealed class TypedFactsTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 21, 10, 0, 0, TimeSpan.Zero);

    private static readonly ConversationEngine Engine = NewEngine();

    // Messages are parted by "||". A fact is "key=value", "key~part of it" or "key!not in it"; "-" is nothing recorded.
    [Theory]
    [InlineData("we meet on 14 january 2027, tidewell borough, im chair of the children and families panel, and officers want to hand the leaving care service to a local charity on a five year contract", "meeting=14 January 2027; council=Tidewell Borough; committee=Children and Families Panel; proposal~hand the leaving care service to a local charity")]
    [InlineData("cabinet wants a trust for childrens services, we meet 12 jan 2027 || sorry, 14 january", "meeting=14 January 2027")]
    [InlineData("cabinet wants a trust for childrens services, cabinet decides 9 march 2027 || no it's the 9th", "decision-date=9 March 2027")]
    [InlineData("cabinet wants a trust for childrens services, we meet 12 feb 2027 || oops, 19 feb i meant", "meeting=19 February 2027")]
    [InlineData("cabinet wants a trust for childrens services, we meet 12 feb 2027 || no sorry consultation closes 30 Nov", "meeting=12 February 2027; decision-date=-; timetable~Consultation closes")]
    [InlineData("officers want to move early help into a CIC. no decision yet, transfer on 1 April", "meeting=-; decision-date=-; timetable~Transfer; proposal~CIC")]
    [InlineData("the council plans to hand fostering to a charity, goes live 1 October, sorry for the rush", "meeting=-; decision-date=-; timetable~Go live")]
    [InlineData("the contract ends March 2028 and officers want to bring the short breaks service back in house", "meeting=-; decision-date=-; timetable~Contract ends; proposal~bring the short breaks service back in house")]
    [InlineData("oops, 30 june i meant", "meeting=-; decision-date=-")]
    [InlineData("cabinet wants to spin out the youth service as a mutual || oh no, consultation closes 4 december", "meeting=-; decision-date=-; timetable~Consultation closes (4 December 2026)")]
    [InlineData("cabinet wants a childrens trust, exec decides 24 Feb", "decider=Exec; decision-date=24 February 2027")]
    [InlineData("cabinet wants a trust for children's social care. We sit on 19 jan '27", "meeting=19 January 2027")]
    [InlineData("we sit tues 19 jan 2027 and the plan is to hand the youth service to a mutual", "meeting=19 January 2027; proposal~hand the youth service to a mutual")]
    [InlineData("committee sits 3 feb 27. council wants to outsource fostering", "meeting=3 February 2027; proposal~outsource fostering")]
    [InlineData("meeting of the panel is on 8 february 2027; cabinet wants to merge the youth offending teams", "meeting=8 February 2027; proposal~merge the youth offending teams")]
    [InlineData("Kesterby Borough on 11 Feb, Children's Scrutiny Committee, cabinet wants to move children's homes to a charity", "council=Kesterby Borough; meeting=11 February 2027; committee=Children's Scrutiny Committee; proposal~children's homes to a charity")]
    [InlineData("Policy & Resources Committee decides on 3 March. I chair the Children's Scrutiny Panel", "decider=Policy & Resources Committee; decision-date=3 March 2027; committee=Children's Scrutiny Panel")]
    [InlineData("Policy and Resources Committee on 3 march decides it", "decider~Policy; decision-date=3 March 2027; committee=-")]
    [InlineData("full cabinet decides 6 April 2027", "decider=Full cabinet; decision-date=6 April 2027")]
    [InlineData("it goes to exec on 10 march, officers want to hand the youth service to a CIC", "decider=Exec; decision-date=10 March 2027")]
    [InlineData("committee after decision is Policy Committee", "committee=-")]
    [InlineData("decision is due at the Finance Committee on 2 March, cabinet wants a trust", "decision-date=2 March 2027; decider~Finance Committee; committee=-")]
    [InlineData("cabinet wants a trust, cabinet decides 9 march || cabinet isn't until 20 April now", "decision-date=20 April 2027; decider=Cabinet")]
    [InlineData("cabinet wants a trust, cabinet decides 9 march || it's the executive not cabinet that decides", "decider~executive; decision-date=9 March 2027")]
    [InlineData("cabinet wants a trust, cabinet decides 9 march || sorry it's full council that decides, not cabinet", "decider~ull council; decision-date=9 March 2027")]
    [InlineData("cabinet wants a trust, cabinet decides 9 march || cabinet's been put back to 27 april", "decision-date=27 April 2027")]
    [InlineData("Royal Borough of Wexmouth here, cabinet wants to outsource the youth service", "council=Royal Borough of Wexmouth")]
    [InlineData("City of Marchester scrutiny. cabinet wants to set up a childrens trust", "council=City of Marchester")]
    [InlineData("London Borough of Penhurst, plan is to merge fostering with two neighbours", "council=London Borough of Penhurst; proposal~merge fostering with two neighbours")]
    [InlineData("Corvale DC... sorry Corvale Council, officers want to hand short breaks to a charity", "council=Corvale Council")]
    [InlineData("Thornbury Metropolitan District Council, children's services to go into a trust", "council=Thornbury Metropolitan District Council")]
    [InlineData("i'm at Marlow Vale Council. cabinet wants a trust || the council's actually Marlow Forest", "council~Marlow Forest")]
    [InlineData("Message from Cllr Smith: cabinet wants to set up a mutual for the youth service", "council=-; proposal~mutual")]
    [InlineData("from Councillor Patel, officers plan to hand the youth service to a charity", "council=-")]
    [InlineData("note from Mrs Daniels. the plan is to outsource short breaks", "council=-")]
    [InlineData("West Pennard, us and Sallow CC are looking at a single adoption agency", "council=-; proposal~single adoption agency")]
    [InlineData("Here in Oldmarsh cabinet wants to split childrens services into two arms", "council=Oldmarsh")]
    [InlineData("I'm the scrutiny officer at Brindle Bay Council, Families scrutiny", "council=Brindle Bay Council; committee=Families scrutiny")]
    [InlineData("Corporate Parenting & Children's Scrutiny Panel, cabinet wants to sell the homes", "committee=Corporate Parenting & Children's Scrutiny Panel; proposal~sell the homes")]
    [InlineData("Education, Skills & Children's Select Committee meets 4 March 2027", "committee=Education, Skills & Children's Select Committee; meeting=4 March 2027")]
    [InlineData("I chair the Childrens Scrutiny Cttee. officers want to hand contact to a charity", "committee~Childrens Scrutiny C")]
    [InlineData("I'm vice chair of CYP O&S. cabinet wants to hand portage to a charity", "committee=CYP O&S; proposal~portage to a charity")]
    [InlineData("Scrutiny Management Board, cabinet proposes a trust for children's services", "committee=Scrutiny Management Board")]
    [InlineData("Joint committee with health runs the therapies service now, officers want to hand it to a charity", "committee=-")]
    [InlineData("don't use the trust model, cabinet wants to hand the youth service to a mutual", "proposal~mutual; proposal!don't use")]
    [InlineData("do not bother with the trust.", "proposal=-")]
    [InlineData("the idea is to pool our fostering teams with Easton", "proposal~pool our fostering teams")]
    [InlineData("the plan is that staff take on the family hubs as a mutual", "proposal~family hubs as a mutual")]
    [InlineData("the suggestion is a single front door run by a charity", "proposal~single front door")]
    [InlineData("proposal: pooled edge of care service with two neighbours", "proposal~Pooled edge of care service")]
    [InlineData("9 parishes have asked to run the play and youth provision themselves", "proposal~9 parishes have asked to run the play and youth provision")]
    [InlineData("they're selling the homes and buying beds from a charity", "proposal~selling the homes and buying beds from a charity")]
    [InlineData("bringing the service back in house", "proposal~bringing the service back in house")]
    [InlineData("officers want to wind up the company and take social work back", "proposal~wind up the company")]
    [InlineData("the youth justice team is to be run by the police", "proposal~run by the police")]
    [InlineData("we'd run fostering jointly with Easton and Weston", "proposal~fostering jointly with Easton")]
    [InlineData("staff would TUPE across to the new company from the adoption team", "proposal~TUPE across")]
    [InlineData("health visiting moves under the hospital trust", "proposal~health visiting")]
    [InlineData("cabinet wants to hand leaving care to a mutual || its a charity now not a mutual, on a 7 yr contract", "proposal~charity; proposal!To a mutual")]
    [InlineData("cabinet wants a staff mutual for youth services || scrap the mutual, they're going with a council-owned company", "proposal~council-owned company")]
    [InlineData("officers want a CIC for the youth service || actually its not a CIC any more, it's a plain charity", "proposal~plain charity")]
    [InlineData("cabinet wants a childrens trust || no longer a trust, it'll be a council-owned company", "proposal~council-owned company")]
    [InlineData("cabinet wants a childrens trust || what is a mutual", "proposal~childrens trust")]
    [InlineData("cabinet wants a childrens trust || a charity runs the hubs at the moment", "proposal~childrens trust")]
    [InlineData("cabinet wants a childrens trust || how is a trust different from a charity?", "proposal~childrens trust")]
    [InlineData("cabinet wants a childrens trust || our last contract with a charity went badly", "proposal~childrens trust")]
    [InlineData("cabinet wants a childrens trust || now we need to see how a mutual compares", "proposal~childrens trust")]
    [InlineData("cabinet wants a trust for fostering. in scope - quality, cost, independence", "in-scope=quality; cost; independence")]
    [InlineData("cabinet wants a trust for fostering. schools are off limits", "out-of-scope=schools")]
    [InlineData("cabinet wants a trust for fostering || off limits: school transport and EHCPs", "out-of-scope=school transport; EHCPs")]
    [InlineData("cabinet wants a trust for fostering || we won't rake over the 2022 inspection", "out-of-scope~2022 inspection")]
    [InlineData("cabinet wants a trust for fostering || leave out schools, EHCPs and transport", "out-of-scope=schools; EHCPs; transport")]
    [InlineData("cabinet wants a trust for fostering || skip youth justice and the music service", "out-of-scope~music service")]
    [InlineData("cabinet wants a trust for fostering || in scope is waits, therapies and short breaks. out of scope is school transport", "in-scope=waits; therapies; short breaks; out-of-scope=school transport")]
    [InlineData("cabinet wants a trust for fostering || leave out vision", "out-of-scope=-")]
    [InlineData("Children's Select Committee, Ashby County Council, 14/01/27 meeting. Cabinet plans to transfer youth services to a trust", "council=Ashby County Council; committee=Children's Select Committee; meeting=14 January 2027; proposal~transfer youth services to a trust")]
    [InlineData("Hi, Sandleford MBC. cabinet member wants to hand family support to a charity, decision in june", "council=Sandleford MBC; decision-date=June 2027; proposal~family support to a charity")]
    [InlineData("decision due 9 feb 2027 by cabinet; we meet 20 jan", "decision-date=9 February 2027; decider~abinet; meeting=20 January 2027")]
    [InlineData("next meeting is thursday 21 january 2027, officers want to hand short breaks to a social enterprise", "meeting=21 January 2027")]
    [InlineData("panel's on 3 feb. officers want to join the regional adoption company", "meeting=3 February 2027; proposal~join the regional adoption company")]
    [InlineData("scrutiny is 11 january, cabinet wants to outsource the contact service", "meeting=11 January 2027")]
    [InlineData("it comes to us on 5 feb and then cabinet on 2 march", "meeting=5 February 2027; decision-date=2 March 2027; decider=Cabinet")]
    [InlineData("cabinet takes it on 16 Feb 2027", "decider=Cabinet; decision-date=16 February 2027")]
    [InlineData("decision's been moved to 30 March 2027", "decision-date=30 March 2027")]
    [InlineData("cabinet wants a trust, decision 9 march 2027 || decision's now 30 march", "decision-date=30 March 2027")]
    [InlineData("cabinet wants a trust, we meet 12 jan 2027 || meeting's moved to 26 jan", "meeting=26 January 2027")]
    [InlineData("cabinet wants a trust, we meet 12 jan 2027 || the meeting is 26th january now, not the 12th", "meeting=26 January 2027")]
    [InlineData("cabinet wants a trust || witnesses 20 april 2027, visit 4 may, report 30 june", "timetable~Report (30 June 2027); meeting=-; decision-date=-")]
    [InlineData("cabinet wants a trust || witnesses 20 april 2027, visit 4 may, report to cabinet 30 march || oops, 30 june i meant", "timetable~Report (30 June 2027); decision-date=-")]
    [InlineData("new contract starts 1 april 2027, officers want to outsource fostering", "timetable~starts; meeting=-; decision-date=-")]
    [InlineData("cabinet wants a trust, cabinet decides 9 march. ofsted are due back in may 2027", "decision-date=9 March 2027; meeting=-")]
    [InlineData("cabinet wants a trust, sorry about typos, staff consultation ends 18 december", "meeting=-; timetable~onsultation ends")]
    [InlineData("no news yet, but cabinet wants a trust and we meet 3 march", "meeting=3 March 2027; decision-date=-")]
    [InlineData("Wraxby Unitary Authority: childrens homes to be run by a housing association", "council=Wraxby Unitary Authority; proposal~housing association")]
    [InlineData("im a member at Fenwick District Council, we think the youth club will go to the parish", "council=Fenwick District Council")]
    [InlineData("I'm in Harlow West, new here. the executive is thinking about a mutual for social workers", "council=Harlow West; proposal~mutual for social workers")]
    [InlineData("our council wants to outsource fostering", "council=-; proposal~outsource fostering")]
    [InlineData("the two councils next door share a director, cabinet wants us to join them", "council=-; proposal~join them")]
    [InlineData("Overview & Scrutiny Committee at Pexley Borough Council, the proposal is a shared fostering service with Corvale", "committee=Overview & Scrutiny Committee; council=Pexley Borough Council; proposal~shared fostering service")]
    [InlineData("i chair the CYP panel at Pexley, leader wants a trust", "committee=CYP panel; council=Pexley")]
    [InlineData("task and finish group on leaving care, officers want to hand it to a charity", "committee~ask and finish group")]
    [InlineData("People Scrutiny Commission, Brackwater City Council, meeting 9 March 2027. Executive decides 20 April 2027", "committee=People Scrutiny Commission; council=Brackwater City Council; meeting=9 March 2027; decider=Executive; decision-date=20 April 2027")]
    [InlineData("the Mayor decides on 15 march", "decider~ayor; decision-date=15 March 2027")]
    [InlineData("goes to full council on 25 feb '27", "decider=Full council; decision-date=25 February 2027")]
    [InlineData("cabinet member signs it off in april", "decider=Cabinet member; decision-date=April 2027")]
    [InlineData("decision maker is the combined authority, mid may 2027", "decider~ombined authority")]
    [InlineData("cabinet wants a trust, cabinet decides 9 march || it's not cabinet, it's the commissioner who decides", "decider~ommissioner")]
    [InlineData("cabinet wants a trust || meeting is 5 jan || no, 6 jan", "meeting=6 January 2027")]
    [InlineData("cabinet wants a trust || we meet 5 jan || actually it's the 6th of january", "meeting=6 January 2027")]
    [InlineData("cabinet wants a trust || we meet 5 jan || sorry i cant do any more until 6 jan", "meeting=5 January 2027")]
    [InlineData("cabinet wants a trust, decision 9 feb 2028 || sorry, 16 feb", "decision-date=16 February 2028")]
    [InlineData("officers want to buy into a company owned by Easton and Weston", "proposal~buy into a company; council=-")]
    [InlineData("cabinet wants to set up a trust with Easton BC", "council=-; proposal~trust")]
    [InlineData("county wants to take over the nursery from the district", "proposal~take over the nursery; council=-")]
    [InlineData("staff have asked to run the family hubs as a mutual", "proposal~run the family hubs as a mutual")]
    [InlineData("I'm chair of scrutiny at Tollgate Borough Council. Hospital trust to take on speech and language therapy", "council=Tollgate Borough Council; proposal~take on speech and language therapy; committee=-")]
    public void Facts_are_recorded_as_they_were_meant(string messages, string facts)
    {
        var answers = Played(messages.Split("||", StringSplitOptions.TrimEntries));
        foreach (var fact in System.Text.RegularExpressions.Regex.Split(facts, "; (?=[a-z-]+[=~!])", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)))
        {
            var at = fact.IndexOfAny(['=', '~', '!']);
            var (wanted, recorded) = (fact[(at + 1)..], Recorded(answers, fact[..at]));
            if (fact[at] == '=') Assert.Equal(wanted, recorded);
            else if (fact[at] == '~') Assert.Contains(wanted, recorded, StringComparison.OrdinalIgnoreCase);
            else Assert.DoesNotContain(wanted, recorded, StringComparison.Ordinal);
        }
    }

    // A message that begins no draft by itself is said in one that has begun.
    private static AnswerSet Played(string[] messages)
    {
        var state = Engine.Play(ConversationState.Empty, new Incoming.Said(messages[0]), Now).After;
        if (!state.Answers.ContainsKey(EngineKeys.Dialog))
        {
            state = Engine.Play(ConversationState.Empty, new Incoming.Said("draft key lines of enquiry"), Now).After;
            state = Engine.Play(state, new Incoming.Said(messages[0]), Now).After;
        }
        foreach (var message in messages[1..]) state = Engine.Play(state, new Incoming.Said(message), Now).After;
        return new AnswerSet(state.Answers);
    }

    private static string Recorded(AnswerSet answers, string key)
    {
        if (!answers.Has(key) || answers.IsNotKnown(key)) return "-";
        return key switch
        {
            Keys.Timetable => string.Join("; ", answers.Get<ImmutableList<Milestone>>(key)!.Select(t => $"{t.What} ({t.Date.Text})")),
            Keys.InScope or Keys.OutOfScope => string.Join("; ", answers.Get<IReadOnlyList<string>>(key)!),
            Keys.Meeting or Keys.DecisionDate => answers.Get<PlanDate>(key)!.Text,
            _ => answers.Get<string>(key)!,
        };
    }

    private static ConversationEngine NewEngine()
    {
        var library = ShippedLibrary.Result.Library;
        var vocabulary = new Vocabulary(library);
        return new(new DialogCatalogue([new KeyLinesDialog(vocabulary)], vocabulary.Spelling), library, new AnswerComposer(library, ShippedLibrary.Search));
    }
}
