namespace ScrutinyBot.Dialogs.RoleGuide;

/// <summary>Shares the minutes of a meeting among its items so that they add up.</summary>
public static class AgendaMinutes
{
    private const int Step = 5;

    /// <summary>How many items a meeting of this length holds without a rush.</summary>
    public static int ItemsFor(int total) => total switch
    {
        < 25 => 4,
        < 40 => 5,
        < 55 => 6,
        < 75 => 7,
        _ => 8,
    };

    /// <summary>Minutes for each of the items, in order; they add up to the total wherever there is a minute for each. What was fixed stays, and of
    /// the rest the items in the middle get more than the first and the last.</summary>
    /// <param name="given">Minutes that the member gave to an item, by its place from 0.</param>
    public static IReadOnlyList<int> Share(int total, int count, IReadOnlyDictionary<int, int> given)
    {
        if (count == 0) return [];
        var minutes = new int[count];
        foreach (var (place, of) in given.Where(g => g.Key < count)) minutes[place] = of;
        var free = Enumerable.Range(0, count).Where(i => !given.ContainsKey(i)).ToList();
        var left = total - minutes.Sum();
        if (free.Count == 0) return minutes;
        if (left < free.Count)
        {
            foreach (var place in free) minutes[place] = 1;
            return minutes;
        }
        var step = left >= Step * free.Count ? Step : 1;
        foreach (var place in free) minutes[place] = step;
        left -= step * free.Count;
        // The substance stands in the middle; an opening and an ending need little.
        var middle = free.Where(i => i > 0 && i < count - 1).ToList();
        if (middle.Count == 0) middle = free;
        for (var i = 0; left > 0; i = (i + 1) % middle.Count)
        {
            var more = Math.Min(step, left);
            minutes[middle[i]] += more;
            left -= more;
        }
        return minutes;
    }
}
