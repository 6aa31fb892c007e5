using System.Text.RegularExpressions;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Sharing;

/// <summary>Hears what a person wants about sharing. The whole message has to say it: "share" inside an answer is the answer's own.</summary>
public static partial class SharingWords
{
    private const int LongestMessage = 160;

    /// <summary>The wish, or null when the message is about something else.</summary>
    public static SharingWish? Read(string message, DateOnly today)
    {
        if (message.Length > LongestMessage) return null;
        var typed = Spaces().Replace(message.Trim(), " ");
        var plain = PlainText.Of(typed).Replace('’', '\'');
        // Apostrophes only shift what is typed; a name is read from the message itself.
        if (MyName().Match(typed) is { Success: true } me && me.Groups["name"].Value.Count(c => c == ' ') < PersonName.MostWords) return new SharingWish.CallMe(PersonName.Clean(me.Groups["name"].Value));
        var asked = Lead().Replace(plain, "", 1);
        if (CodeIn(asked) is { } code) return new SharingWish.Join(code, NameIn(typed));
        if (Share().Match(asked) is { Success: true } share) return new SharingWish.Share(share.Groups["look"].Success, share.Groups["anyway"].Success);
        if (Withdraw().IsMatch(asked)) return new SharingWish.Withdraw();
        if (Stop().Match(asked) is { Success: true } stop) return new SharingWish.StopSharing(stop.Groups["all"].Success);
        if (Leave().IsMatch(asked)) return new SharingWish.Leave();
        if (WhoSees().IsMatch(asked)) return new SharingWish.WhoSees();
        if (Theirs().IsMatch(asked)) return new SharingWish.KeepTheirs();
        if (Mine().IsMatch(asked)) return new SharingWish.KeepMine();
        if (WhoChanged().Match(asked) is { Success: true } who) return new SharingWish.WhoChanged(who.Groups["what"].Value.Trim());
        return Changes(asked, today);
    }

    private static SharingWish.WhatChanged? Changes(string asked, DateOnly today)
    {
        var match = WhatChanged().Match(asked);
        if (!match.Success) return null;
        var since = match.Groups["since"].Success ? SinceWords.Read(match.Groups["since"].Value, today) : SinceWords.Unsaid(today);
        var who = match.Groups["who"] is { Success: true, Value: not ("they" or "others" or "the others" or "we" or "people" or "everyone" or "everybody" or "i" or "you") and var name } ? name : null;
        return since is null ? null : new SharingWish.WhatChanged(since, who);
    }

    // Written as one word, in halves, or alone; what cannot be a code is somebody joining something else.
    private static string? CodeIn(string asked)
    {
        if (Join().Match(asked) is { Success: true } join)
        {
            var code = ShareCode.Plain(join.Groups["code"].Value);
            var said = join.Groups["word"].Success;
            return code.Any(char.IsAsciiDigit) ? code.Length is >= 6 and <= 10 || said ? code : null
                : code.Length == ShareCode.Length && (said || !join.Groups["code"].Value.Contains(' ', StringComparison.Ordinal)) ? code : null;
        }
        return Alone().IsMatch(asked) && asked.Any(char.IsAsciiDigit) ? ShareCode.Plain(asked) : null;
    }

    private static string? NameIn(string typed) => JoinsAs().Match(typed) is { Success: true } named && PersonName.Clean(named.Groups["name"].Value) is { Length: > 0 } name ? name : null;

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"^(?:(?:hi|hello|ok|okay|right|and|so|please|pls|also|now|thanks|yes|great|can (?:you|i|we)|could (?:you|i|we)|id like to|i(?: would)? (?:want|like|need) to|id love to|we (?:want|need) to|how (?:do|can) (?:i|we)|lets|let me)[,.!]* )+")]
    private static partial Regex Lead();

    private const string Draft = "(?:this|it|that|everything|what we have|(?:(?:the|this|my|our) )?(?:shared )?(?:draft|review|plan|notes?|pack|document|list|conversation|session|lines)s?)";
    private const string End = @"(?:[, ]+(?:please|pls|now|then|thanks|thank you))*[ .!?]*$";
    private const string Looking = "(?:to (?:look(?: at)?|view|read|see)(?: it)?(?: only)?|(?:look|view|read|reading|viewing)[- ]only|only (?:to|for) (?:look|looking|view|viewing|read|reading)|for (?:viewing|reading|looking)(?: only)?|so (?:that )?(?:they|she|he) can (?:only |just )?(?:look|see|read|view)(?: it)?(?: only)?|just to (?:look|read|view|see))";
    private const string Somebody = "(?:(?:my|our|the|a|an|some)? ?(?:vice[- ]?chair|chair|colleagues?|officers?|scrutiny officer|clerk|others?|members?|committee|panel|team|mentee|mentor|someone|somebody|people|lead member|director)|someone|somebody|others|cllr [a-z]+(?: [a-z]+)?|councillor [a-z]+(?: [a-z]+)?)(?: else)?";

    [GeneratedRegex("^(?:share(?: " + Draft + ")?(?: (?:with|to) " + Somebody + ")?|invite " + Somebody + "(?: (?:to|in|into)(?: " + Draft + ")?)?|(?:get|give me|have|make|make me|send me) a (?:new )?(?:share |sharing )?code(?: (?:for|to give(?: to)?) " + Somebody + "| to share)?|(?:a|new) (?:share |sharing )?code|work on (?:this|it) (?:together )?with " + Somebody + ")(?:,? (?<look>" + Looking + "))?(?:,? (?<anyway>anyway|all the same|regardless))?(?:,? (?:look|" + Looking + "))?" + End)]
    private static partial Regex Share();

    [GeneratedRegex(@"^(?:join|open)(?: (?:the |a )?(?:shared )?(?:draft|review|it))?(?: with)?(?: (?<word>(?:the |this |my )?code))?:? (?<code>[a-z0-9]{3,5}[- ][a-z0-9]{3,5}|[a-z0-9]{4,12})(?: as .{1,60})?" + End)]
    private static partial Regex Join();

    [GeneratedRegex(@"^[a-z0-9]{4}-[a-z0-9]{4}[ .!]*$")]
    private static partial Regex Alone();

    [GeneratedRegex(@"\sas (?<name>.{1,60}?)[ .!]*$", RegexOptions.IgnoreCase)]
    private static partial Regex JoinsAs();

    [GeneratedRegex(@"^(?:(?:hi|hello|ok|please)[,.!]? )?(?:my name is|my name['’]s|call me|i['’]?m called|show me as|the others (?:should|can) see)[: ]+(?<name>[\p{L}][\p{L}\p{M}.'’ -]{0,58})[ .!]*$", RegexOptions.IgnoreCase)]
    private static partial Regex MyName();

    [GeneratedRegex("^(?:withdraw|cancel|revoke|take back|kill|close|delete) (?:(?:the|that|this|my|all|every) ?)*(?:share |sharing |join )?(?:codes?|invitations?)" + End)]
    private static partial Regex Withdraw();

    [GeneratedRegex("^(?:(?:stop|end) sharing(?: " + Draft + ")?|unshare(?: " + Draft + ")?|make (?:this|it) private(?: again)?)(?<all> (?:for|with) (?:everyone|everybody|all|the others|anyone|anybody)(?: else)?)?" + End)]
    private static partial Regex Stop();

    [GeneratedRegex("^leave (?:the |this )?(?:shared )?(?:draft|share|review)" + End)]
    private static partial Regex Leave();

    [GeneratedRegex("^(?:who (?:else )?(?:can|could|will) (?:see|read|look at|open|view|edit|change) " + Draft + "|who (?:else )?(?:has|have) access(?: to " + Draft + ")?|who (?:else )?(?:is|s) (?:here|in " + Draft + "|on " + Draft + "|working on " + Draft + ")|whos (?:else )?(?:here|in " + Draft + "|working on " + Draft + ")|is " + Draft + " shared|(?:who (?:am i|are we|is this|is it) (?:sharing|shared)(?: " + Draft + ")?(?: with)?)|can (?:anyone|anybody|others|someone) (?:else )?(?:see|read) " + Draft + ")" + End)]
    private static partial Regex WhoSees();

    [GeneratedRegex(@"^(?:keep|take|use|have|go with|restore|bring back) (?:theirs|their (?:version|wording|change|one|words)s?|(?:his|hers|her (?:version|wording|one)|his (?:version|wording|one))|the others?s? (?:version|wording|one)s?)(?: instead)?" + End)]
    private static partial Regex Theirs();

    [GeneratedRegex(@"^(?:keep|use|have|go with|stick with) (?:mine|my (?:version|wording|change|one|words)s?)(?: instead)?" + End)]
    private static partial Regex Mine();

    [GeneratedRegex(@"^who (?:has |had |was it that |last )?(?:changed|edited|wrote|added|dropped|reworded|deleted|removed|moved|agreed|set|did|made) (?<what>.{2,60}?)(?: last)?" + End)]
    private static partial Regex WhoChanged();

    private const string When = @"(?<since>since .{2,30}?|(?:from |in |over )?(?:the )?(?:last|past) (?:week|month)|today|yesterday|this week|last night|this morning)";
    private const string What = @"(?:what(?:s| is| has| have)?(?: all)? (?:changed|new|been (?:changed|done|happening)|was changed|happened|different)|whats new|(?:any|are there any|have there been any) (?:new )?changes|anything new|(?:show|list|tell)(?: me)? (?:the|all|all the|any|what) ?(?:changes|changed|history(?: of changes)?|new)|(?:show me )?the history|what did (?<who>[a-z. -]{1,40}?) (?:change|do|add|write|edit|drop)|what (?:has|have) (?<who>[a-z. -]{1,40}?) (?:changed|done|added|written|edited|dropped)|what (?:did|have) i miss(?:ed)?|changes)";

    [GeneratedRegex("^" + What + "(?: (?:in|on|to|with|about) " + Draft + "| here)?(?:,? " + When + ")?" + End)]
    private static partial Regex WhatChanged();
}
