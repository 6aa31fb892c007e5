using ScrutinyBot.Content.Passages;
using ScrutinyBot.Storage;

namespace ScrutinyBot.Tests.Storage;

/// <summary>The council's own documents.</summary>
public abstract partial class StoreContract
{
    private static readonly DateTimeOffset Imported = new(2026, 11, 21, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task A_document_is_stored_with_its_passages()
    {
        var outcome = await ImportAsync(Plan(1, "We lost eleven carers.", "We gained four."));

        var document = new CouncilDocument("improvement-plan", "Improvement plan", "Ashcombe", new(2026, 1, 1), "OGL", 1, 2, Imported);
        Assert.Equal(new ImportOutcome.Imported(document, Superseded: null), outcome);
        Assert.Equal([document], await Store.CouncilDocuments.ListAsync(None));
        var indexed = await IndexedAsync();
        Assert.Equal(["We lost eleven carers.", "We gained four."], indexed.Select(p => p.Text));
        Assert.All(indexed, p => Assert.Equal(("Improvement plan", "Carers\nNumbers"), (p.Title, p.Headings)));
        var (owner, passage) = Assert.Single(await Store.CouncilDocuments.FindAsync([indexed[1].Id, 99], None));
        Assert.Equal(document, owner);
        Assert.Equal(("improvement-plan", "line 2", "We gained four."), (passage.DocumentId, passage.Place, passage.Text));
        Assert.Equal(["Carers", "Numbers"], passage.Headings);
    }

    [Fact]
    public async Task A_newer_edition_of_the_same_title_and_publisher_supersedes()
    {
        var first = Assert.IsType<ImportOutcome.Imported>(await ImportAsync(Plan(1, "Old."))).Document;
        var old = await IndexedAsync();

        var outcome = Assert.IsType<ImportOutcome.Imported>(await ImportAsync(Plan(2, "New.") with { Title = "IMPROVEMENT plan" }));

        Assert.Equal(("improvement-plan", 2), (outcome.Document.Id, outcome.Document.Edition));
        Assert.Equal(first with { SupersededAt = Imported }, outcome.Superseded);
        Assert.Equal([outcome.Document, outcome.Superseded!], await Store.CouncilDocuments.ListAsync(None));
        Assert.Equal(["New."], (await IndexedAsync()).Select(p => p.Text));
        Assert.Empty(await Store.CouncilDocuments.FindAsync([.. old.Select(p => p.Id)], None));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task An_edition_that_is_not_newer_changes_nothing(int month)
    {
        await ImportAsync(Plan(2, "Now."));
        var version = await Store.CouncilDocuments.VersionAsync(None);

        Assert.IsType<ImportOutcome.NotNewer>(await ImportAsync(Plan(month, "Then.")));

        Assert.Equal(["Now."], (await IndexedAsync()).Select(p => p.Text));
        Assert.Equal(version, await Store.CouncilDocuments.VersionAsync(None));
    }

    [Fact]
    public async Task A_document_named_as_replaced_is_superseded_whatever_title_and_date()
    {
        await ImportAsync(Plan(2, "Old."));

        var outcome = Assert.IsType<ImportOutcome.Imported>(await ImportAsync(Plan(1, "New.") with { Title = "Recovery plan", Replaces = "improvement-plan" }));

        Assert.Equal(("improvement-plan", "Recovery plan", 2), (outcome.Document.Id, outcome.Document.Title, outcome.Document.Edition));
        Assert.Equal(["New."], (await IndexedAsync()).Select(p => p.Text));
    }

    [Fact]
    public async Task What_cannot_be_replaced_is_said_and_nothing_is_stored()
    {
        await ImportAsync(Plan(1, "A."));
        await ImportAsync(Plan(1, "B.") with { Title = "Other" });

        Assert.Equal(new ImportOutcome.NothingToReplace("none"), await ImportAsync(Plan(3, "C.") with { Replaces = "none" }));
        Assert.IsType<ImportOutcome.TitleTaken>(await ImportAsync(Plan(3, "C.") with { Replaces = "other" }));

        Assert.Equal(["A.", "B."], (await IndexedAsync()).Select(p => p.Text));
    }

    [Fact]
    public async Task The_same_title_by_another_publisher_is_another_document()
    {
        await ImportAsync(Plan(1, "A."));

        var other = Assert.IsType<ImportOutcome.Imported>(await ImportAsync(Plan(1, "B.") with { Publisher = "Pexley" }));

        Assert.Equal("improvement-plan-2", other.Document.Id);
        Assert.Equal(["A.", "B."], (await IndexedAsync()).Select(p => p.Text));
    }

    [Fact]
    public async Task A_removed_document_is_gone_with_all_its_editions_and_its_passages_ids_are_not_used_again()
    {
        await ImportAsync(Plan(1, "A."));
        await ImportAsync(Plan(2, "B."));
        var last = (await IndexedAsync())[^1].Id;

        Assert.True(await Store.CouncilDocuments.RemoveAsync("improvement-plan", None));
        Assert.False(await Store.CouncilDocuments.RemoveAsync("improvement-plan", None));

        Assert.Empty(await Store.CouncilDocuments.ListAsync(None));
        Assert.Empty(await IndexedAsync());
        await ImportAsync(Plan(1, "C."));
        Assert.True((await IndexedAsync())[0].Id > last);
    }

    [Fact]
    public async Task Every_change_gives_another_version_and_survives_a_crash()
    {
        var versions = new List<long> { await Store.CouncilDocuments.VersionAsync(None) };
        await ImportAsync(Plan(1, "A."));
        versions.Add(await Store.CouncilDocuments.VersionAsync(None));
        await ImportAsync(Plan(2, "B."));
        versions.Add(await Store.CouncilDocuments.VersionAsync(None));
        await ImportAsync(Plan(1, "C.") with { Title = "Other" });
        await Store.CouncilDocuments.RemoveAsync("improvement-plan", None);
        versions.Add(await Store.CouncilDocuments.VersionAsync(None));

        Assert.Equal(versions.Distinct(), versions);
        await using var after = await OpenAsAfterCrashAsync();
        Assert.Equal(versions[^1], await after.CouncilDocuments.VersionAsync(None));
        Assert.Equal("other", Assert.Single(await after.CouncilDocuments.ListAsync(None)).Id);
    }

    [Theory]
    [InlineData("Children’s Services: annual report (2026)", "childrens-services-annual-report-2026")]
    [InlineData("Crèche policy", "creche-policy")]
    [InlineData("…", "document")]
    [InlineData("A strategy for the sufficiency of placements for children in our care", "a-strategy-for-the-sufficiency-of")]
    public async Task An_id_can_be_typed(string title, string id) =>
        Assert.Equal(id, Assert.IsType<ImportOutcome.Imported>(await ImportAsync(Plan(1, "A.") with { Title = title })).Document.Id);

    private static NewCouncilDocument Plan(int month, params string[] texts) => new(
        "Improvement plan", "Ashcombe", new(2026, month, 1), "OGL", Replaces: null,
        [.. texts.Select((t, i) => new NewPassage(["Carers", "Numbers"], $"line {i + 1}", t))], Imported);

    private Task<ImportOutcome> ImportAsync(NewCouncilDocument document) => Store.CouncilDocuments.ImportAsync(document, None);

    private async Task<List<IndexedPassage>> IndexedAsync()
    {
        var all = new List<IndexedPassage>();
        Assert.Equal(await Store.CouncilDocuments.VersionAsync(None), await Store.CouncilDocuments.ReadAllAsync(all.Add, None));
        return all;
    }
}
