using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Exports;
using ScrutinyBot.Dialogs.KeyLines;
using ScrutinyBot.Dialogs.Wordings;

namespace ScrutinyBot.Tests.Documents;

/// <summary>Drafts to make documents of. Councils and people are invented.</summary>
internal static class Drafts
{
    /// <summary>Nothing was said but what the review is about.</summary>
    public static ReviewDraft Bare { get; } = new()
    {
        Title = "Review of the proposed children’s trust",
        PreparedOn = new(2026, 11, 2),
        Gaps = ["No key line of enquiry has been agreed.", "It is not known who decides, or when."],
    };

    /// <summary>A draft as a chair would leave it after a good twenty minutes.</summary>
    public static ReviewDraft Rich { get; } = new()
    {
        Title = "Review of the proposed contract for the leaving care service",
        PreparedOn = new(2026, 11, 23),
        Council = "Tidewell Borough Council",
        Committee = "Children and Families Scrutiny Panel",
        MeetingDate = "14 January 2027",
        Proposal = "Officers want to hand the leaving care service to a local charity, Harbour Steps, on a five-year contract.",
        Form = "Contract with a charity",
        Stage = "Developing a proposal",
        DecisionMaker = "Cabinet",
        DecisionDate = "March 2027",
        WhyNow = "The business case was signed off last week and the specification is being drawn up. After March the terms can no longer be changed.",
        Success = "Care leavers know who to turn to at 21, keep the same personal adviser through the change, and have had a say in who supports them.",
        InScope = ["Support for care leavers aged 16 to 25", "Housing and health support for care leavers", "How the contract would be watched over"],
        OutOfScope = ["SEND", "Early help"],
        Objectives =
        [
            new("To test whether the proposal would make life better for care leavers.", Origin.Prompted),
            new("To find out what the council keeps answering for once the charity runs the service, and how.", Origin.Adapted),
            new("To make sure that care leavers have been asked before the specification is final.", Origin.Own),
        ],
        Areas =
        [
            new("Accountability and governance", "While the specification is still open, the committee can ask for reporting and access to be written into it."),
            new("Finance and resources", "The price and who carries a shortfall are being settled now; five years is a long time to live with a mistake."),
            new("Children’s voice", "Care leavers can still shape the specification. After the award they can only comment on it."),
        ],
        Lines =
        [
            new()
            {
                Number = "1", Area = "Accountability and governance", Origin = Origin.Prompted,
                Text = "How will the council stay answerable for care leavers when the charity runs the service day to day?",
                Why = "The duty to care leavers cannot be contracted away, so members need to see who reports to whom.",
                Advice = ["This line names the charity alone; ask also what the council will do."],
                Questions =
                [
                    new("What will still be decided by the council, and by whom?", ["Who signs off a change of personal adviser?", "What happens when the charity disagrees?"], Origin.Prompted),
                    new("How will this panel get figures that today it can simply ask for?", ["Is that in the draft specification?"], Origin.Adapted),
                ],
                Witnesses = ["Director of children’s services", "Cabinet member for children", "Chief executive of Harbour Steps"],
                Evidence = [new("Business case", "Written", "Director of children’s services"), new("Draft specification", "Written", "Head of commissioning")],
                Warnings = ["No child or family is heard on this line."],
                Sources = [Cite("accountability-questions", "Key scrutiny questions to consider about accountability"), Cite("accountability-framework", "The accountability framework")],
            },
            new()
            {
                Number = "2", Area = "Finance and resources", Origin = Origin.Adapted,
                Text = "In what ways has the cost of the five-year contract been tested against what care leavers are likely to need?",
                Why = "Numbers of care leavers rise and fall; the contract price may not.",
                Questions = [new("What happens to the price if the number of care leavers grows by a tenth?", ["Who has checked that?"], Origin.Own)],
                Witnesses = ["Section 151 officer"],
                Evidence = [new("Financial appraisal", "Data", "Section 151 officer"), new("Numbers of care leavers, last five years", "Data", "Performance team")],
                Warnings = ["No child or family is heard on this line."],
                Sources = [Cite("assessing-risk", "Assessing risk")],
            },
            new()
            {
                Number = "3a", Area = "Children’s voice", Origin = Origin.Own,
                Text = "What say do care leavers have in choosing the charity?",
                Why = "They will live with the choice.",
                Questions =
                [
                    new("Who on the evaluation panel has been in care?", ["How were they chosen?", "What support do they get?"], Origin.Own),
                    new("What has changed in the specification because of what care leavers said?", [], Origin.Prompted),
                ],
                Witnesses = ["Tidewell Care Leavers’ Forum", "Chief executive of Harbour Steps"],
                Evidence =
                [
                    new("Survey of care leavers", "Written", "Participation worker", "Children and families"),
                    new("Visit to the Quay Street drop-in", "Visit", "Harbour Steps"),
                    new("Informal talk with care leavers", "Oral", "Care Leavers’ Forum", "Children and families"),
                ],
                Sources = [Cite("evidence-for-child-centred-practice", "Evidence for child-centred practice")],
            },
            new()
            {
                Number = "4", Origin = Origin.Own,
                Text = "How will staff who transfer be kept on, and kept in touch with the social workers they know?",
                Advice = ["This line asks two things at once; it could be split."],
                Warnings = ["Nobody has been named who could speak to this line.", "No child or family is heard on this line."],
            },
        ],
        Witnesses =
        [
            new("Tidewell Care Leavers’ Forum", "They use the service and know what a change of adviser means.", "Children and families", ["3a"]),
            new("Director of children’s services", "Answers in law for the service, whoever runs it.", "Council", ["1"]),
            new("Section 151 officer", "Signed the financial appraisal.", "Council", ["2"]),
            new("Cabinet member for children", "Brings the proposal to cabinet.", "Council", ["1"]),
            new("Chief executive of Harbour Steps", "Would run the service.", "Provider", ["1", "3a"]),
        ],
        Methods = ["One committee session with witnesses", "A visit to the Quay Street drop-in", "A call for evidence among care leavers"],
        Timetable =
        [
            new("Pre-meeting to agree the lines of enquiry", "8 December 2026"),
            new("Papers published", "6 January 2027"),
            new("Committee session with witnesses", "14 January 2027"),
            new("Report to cabinet", "before the decision in March 2027"),
            new("Visit to the drop-in", ""),
        ],
        ReviewDate = "September 2027, six months after the decision in March 2027",
        Gaps = ["Line 4 has no witness and no evidence.", "The visit has no date yet."],
        Notes = ["Ask the clerk whether the forum can meet us without officers in the room."],
        Sources =
        [
            Cite("accountability-questions", "Key scrutiny questions to consider about accountability"),
            Cite("accountability-framework", "The accountability framework"),
            Cite("assessing-risk", "Assessing risk"),
            Cite("evidence-for-child-centred-practice", "Evidence for child-centred practice"),
            Cite("reporting-and-recommendations", "Reporting and making recommendations"),
        ],
    };

    /// <summary>Whatever a keyboard, a paste or ill will can put into a text.</summary>
    public const string Hostile =
        "\0\u0001\u0008\u001F\uFFFE\uFFFF\uD800|a|b|\r\n# not a heading\r\n- not a list\n1. nor this\t<w:p><b>&amp; ]]> <script>alert(1)</script> "
        + "{=HYPERLINK(\"http://evil.example\",\"x\")} =1+1 { PAGE } \u202Eright to left\u202C مرحبا שלום 👩‍👧‍👦 e\u0301 `code` *star* _under_ ~~gone~~ [a](b) ![c](d) \\|";

    /// <summary>Every text is hostile, long, or both.</summary>
    public static ReviewDraft Nasty { get; } = MakeNasty();

    private static ReviewDraft MakeNasty()
    {
        var words = string.Concat(Enumerable.Repeat("a word and another ", 1100))[..20_000];
        var unbroken = new string('x', 20_000);
        string[] list = [Hostile, words, unbroken, "", " \n "];
        var line = new DraftLine
        {
            Number = Hostile, Text = Hostile, Area = Hostile, Why = words, Origin = Origin.Suggested, Advice = list, Warnings = list, Witnesses = list,
            Questions = [new(Hostile, list, Origin.Own), new(words, list, Origin.Adapted)],
            Evidence = [new(Hostile, Hostile, Hostile, Hostile), new(words, "Data", unbroken), new("", "", "")],
            Sources = [new(new("x", Hostile), Hostile, Hostile, -1, words)],
        };
        return new()
        {
            Title = Hostile + unbroken, PreparedOn = DateOnly.MinValue, Council = Hostile, Committee = words, MeetingDate = Hostile, Proposal = unbroken,
            Form = Hostile, Stage = Hostile, DecisionMaker = Hostile, DecisionDate = words, WhyNow = Hostile, Success = Hostile, InScope = list,
            OutOfScope = list, Objectives = [new(Hostile, Origin.Own), new(words, Origin.Suggested)], Areas = [new(Hostile, words), new(unbroken, Hostile)],
            Lines = [line, line with { Number = "2", Text = words, Questions = [] }], Witnesses = [new(Hostile, words, Hostile, [Hostile, "99"]), new(unbroken, "", "", [])],
            Methods = list, Timetable = [new(Hostile, Hostile), new(words, "")], ReviewDate = Hostile, Gaps = list, Notes = list,
            Sources = [new(new("x", Hostile), Hostile, Hostile, -1, words), new(new("y", "z"), unbroken, "", 99999, Hostile)],
        };
    }

    private static Citation Cite(string section, string heading) => new(
        new("adm-scrutiny", section), "Scrutinising alternative delivery models for children's services", "Centre for Public Scrutiny (CfPS)", 2017, heading);
}
