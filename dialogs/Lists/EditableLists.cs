using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Lists;

/// <summary>The lists of one dialog: hears what is wished of them and does it. A dialog makes it once, puts <see cref="Recogniser"/> among
/// its recognisers, and hands every <see cref="ListWish"/> to <see cref="Grant"/>.</summary>
public sealed class EditableLists
{
    /// <param name="all">In the order in which the dialog comes to them.</param>
    public EditableLists(Library library, IReadOnlyList<EditableList> all)
    {
        Library = library;
        All = all;
        Topics = new TopicWords(library);
        Recogniser = new ListWishRecogniser(this);
    }

    public Library Library { get; }

    public IReadOnlyList<EditableList> All { get; }

    public IRecogniser Recogniser { get; }

    internal TopicWords Topics { get; }

    /// <summary>The list with this key.</summary>
    public EditableList Of(string key) => All.First(l => l.Key == key);

    /// <summary>Does what was wished: new answers, and words that show what changed.</summary>
    public Granted Grant(ListWish wish, DialogMoment moment) => ListGranter.Grant(wish, new ListInHand(this, Of(wish.List), moment));

    /// <summary>The list that words mean: the one whose noun they hold, else the one changed or shown last, else the one in front of the
    /// person; null where several are as likely.</summary>
    internal EditableList? Meant(string words, Prompt? open, DialogMoment moment)
    {
        var tokens = words.Split([' ', ',', '.', ':', ';', '?', '!'], StringSplitOptions.RemoveEmptyEntries);
        if (All.FirstOrDefault(l => tokens.Any(l.IsCalled)) is { } named) return named;
        var inView = open is null ? null : All.FirstOrDefault(l => l.InView.Contains(open.Key, StringComparer.Ordinal));
        var spokenOf = moment.Focus.List is { } last && (inView is null || last.Asked == open?.Key) ? All.FirstOrDefault(l => l.Key == last.Key) : null;
        return spokenOf ?? inView ?? (All.Where(l => l.Rows(moment).Rows.Count > 0).ToList() is [var only] ? only : null);
    }
}
