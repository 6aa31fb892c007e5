using System.Text.RegularExpressions;

namespace ScrutinyBot.Content.Search;

/// <summary>The sort of fact that a question wants.</summary>
/// <param name="Facts">What the answer must hold; none when it asks for no such fact.</param>
/// <param name="Counted">The stems of what is to be counted ("how many social workers": social, worker); empty when that is not said.</param>
/// <param name="Now">How things stand today, which a publication of some years ago cannot know.</param>
/// <param name="Definition">What a word means.</param>
internal sealed partial record AskedFor(FactKind Facts, IReadOnlyList<string> Counted, bool Now, bool Definition)
{
    private static readonly (FactKind Kind, Regex Asked)[] Kinds =
    [
        (FactKind.Contact, Contact()), (FactKind.Money, Money()), (FactKind.Length, Length()), (FactKind.Frequency, Frequency()),
        (FactKind.Moment, Moment()), (FactKind.Name, Name()), (FactKind.Number, Number()),
    ];

    public static AskedFor In(string question)
    {
        var text = string.Join(' ', Tokens.Words(question));
        var facts = FactKind.None;
        foreach (var (kind, asked) in Kinds)
        {
            if (asked.IsMatch(text) || (kind == FactKind.Money && question.Contains('£', StringComparison.Ordinal))) facts |= kind;
        }

        // "How many years" asks for a length of time, not for a count.
        if (facts.HasFlag(FactKind.Length)) facts &= ~FactKind.Number;
        return new(facts, Number().Match(text) is { Success: true } number ? Noun(text[(number.Index + number.Length)..]) : [], Today().IsMatch(text), Means().IsMatch(text));
    }

    /// <summary>How well an entry holds a fact of that sort: 1 for well or for no fact asked, 0 for not at all.</summary>
    public double Fit(EntryFacts entry) =>
        Facts == FactKind.None ? 1 : Kinds.Where(k => Facts.HasFlag(k.Kind)).Min(k => entry.Holds(k.Kind, Counted));

    // The words up to the first that says nothing: "how many [social workers] did ...".
    private static List<string> Noun(string rest) =>
        [.. Tokens.Words(rest).SkipWhile(w => w is "of" or "the" or "is").TakeWhile(w => !StopWords.Contains(w)).Take(3).Select(w => Tokens.Stem(Spelling.Unify(w)))];

    [GeneratedRegex(@"\b(?:phone|mobile|telephone|tel|e ?mail|contact details|postcode)\b", RegexOptions.None, 1000)]
    private static partial Regex Contact();

    [GeneratedRegex(@"\bhow much (?:money|cash|funding|grant|is|are|was|were|did|does|do|has|have|it|they|would|will|more|over|extra)?\b(?! of a?\b)|\b(?:price|fees?|salary|salaries|wage|wages|day rate|pay (?:grade|scale|rate)|paid|bill)\b|\bwhat (?:did|does|do) .{1,40} (?:pay|charge|cost)\b|\bhow far over budget\b|\bchip in\b|\bin (?:pounds|quid)\b", RegexOptions.None, 1000)]
    private static partial Regex Money();

    [GeneratedRegex(@"\bhow long\b|\bhow many (?:years?|months?|weeks?|days?|hours?)\b|\bhow quickly\b", RegexOptions.None, 1000)]
    private static partial Regex Length();

    [GeneratedRegex(@"\bhow (?:often|frequently|regularly|regular)\b", RegexOptions.None, 1000)]
    private static partial Regex Frequency();

    [GeneratedRegex(@"\b(?:what|which) year\b|\bwhen (?:did|was|were|is|are|does)\b|\bwhat date\b|\bsince when\b", RegexOptions.None, 1000)]
    private static partial Regex Moment();

    [GeneratedRegex(@"\bnames? of\b|\b(?:whats|what is|what was|whos|who is) .{2,40} (?:called|named)\b|\bbrand\b|\bwho (?:was|is|were) (?:the |in the |in )?(?:first |new |then )?(?:chair|chief exec\w*|boss|dcs|commissioner|mentor|leader)\b(?! for)|\bnames? (?:pls|please)\b", RegexOptions.None, 1000)]
    private static partial Regex Name();

    [GeneratedRegex(@"\bhow many\b|\b(?:total )?numbers? of\b|\bwhat (?:percentage|proportion|share|number|figure)\b|\b(?:percentage|percent|proportion|average|avg|maximum|max|ratio)\b|\brates? (?:of|per)\b|\bhow far did\b", RegexOptions.None, 1000)]
    private static partial Regex Number();

    [GeneratedRegex(@"\b(?:when is the next|at the moment|currently|current|right now|as of|at present|latest|this (?:year|month|week|morning)|today|tomorrow|next (?:year|month|week)|last (?:year|month|week)|these days|still (?:going|running|open|there|in charge|in place|around|exist)|so far this|up to date|yet)\b|\bnow$", RegexOptions.None, 1000)]
    private static partial Regex Today();

    [GeneratedRegex(@"\b(?:meaning|mean|means|stands? for|define|definition|what is|what are|whats|explain|jargon)\b|^\S+(?: \S+)?$", RegexOptions.None, 1000)]
    private static partial Regex Means();
}

/// <summary>Facts that a question may ask for by their form.</summary>
[Flags]
internal enum FactKind
{
    None = 0,
    Money = 1,
    /// <summary>A count, a share or a rate.</summary>
    Number = 2,
    /// <summary>A year or a date.</summary>
    Moment = 4,
    /// <summary>A length of time.</summary>
    Length = 8,
    Frequency = 16,
    /// <summary>A telephone number, a mail address.</summary>
    Contact = 32,
    /// <summary>What somebody or something is called.</summary>
    Name = 64,
}
