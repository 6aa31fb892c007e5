using ScrutinyBot.Tests.Content;

namespace ScrutinyBot.Tests.Checks;

public sealed class UpkeepTests : IDisposable
{
    private readonly CheckedLibrary library = new();

    public void Dispose() => library.Dispose();

    [Fact]
    public void What_is_kept_in_order_is_passed_over()
    {
        Assert.Empty(library.Mistakes());
        Assert.Empty(library.Warnings());
    }

    [Fact]
    public void Entries_without_an_owner_or_a_review_date_are_counted_at_their_publication()
    {
        library.Change("sources.yaml", "    owner: the scrutiny officer\n    review: 2999-12-31\n", "");

        Assert.Equal(
            [
                "sources.yaml:2: Nobody is named to keep right 2 entries of 'a-guide' (such as 'area-money'). Add 'owner' to the publication, or to each entry.",
                "sources.yaml:2: There is no review date for 2 entries of 'a-guide' (such as 'area-money'). Add 'review' to the publication, or to each entry.",
            ],
            library.Mistakes());
    }

    [Fact]
    public void An_owner_and_a_review_date_of_an_entrys_own_will_do()
    {
        library.Change("sources.yaml", "    owner: the scrutiny officer\n    review: 2999-12-31\n", "");
        library.Change(SmallLibrary.Guidance, "authority: good-practice", "authority: good-practice\nowner: the clerk\nreview: 2998-01-01");

        Assert.Equal(
            [
                "sources.yaml:2: Nobody is named to keep right one entry of 'a-guide' (such as 'area-money'). Add 'owner' to the publication, or to each entry.",
                "sources.yaml:2: There is no review date for one entry of 'a-guide' (such as 'area-money'). Add 'review' to the publication, or to each entry.",
            ],
            library.Mistakes());
    }

    [Fact]
    public void A_review_date_that_has_passed_is_a_warning_from_the_next_day_on()
    {
        library.Change("sources.yaml", "2999-12-31", "2027-11-30");

        Assert.Empty(library.Warnings("2027-11-30"));
        Assert.Equal(
            ["sources.yaml:2: The review was due on 30 November 2027 for 2 entries of 'a-guide'. Read them over, then set 'review' to the next day."],
            library.Warnings("2027-12-01"));
        Assert.Empty(library.Mistakes());
    }

    [Fact]
    public void An_entrys_own_review_date_counts_instead_of_its_publications()
    {
        library.Change("sources.yaml", "2999-12-31", "2027-11-30");
        library.Change(SmallLibrary.Guidance, "authority: good-practice", "authority: good-practice\nreview: 2026-05-01");

        Assert.Equal(
            [
                $"{SmallLibrary.Guidance}:14: The review was due on 1 May 2026. Read the entry over, then set 'review' to the next day.",
                "sources.yaml:2: The review was due on 30 November 2027 for one entry of 'a-guide'. Read them over, then set 'review' to the next day.",
            ],
            library.Warnings("2028-01-01"));
    }
}
