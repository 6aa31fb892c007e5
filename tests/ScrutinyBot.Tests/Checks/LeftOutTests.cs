namespace ScrutinyBot.Tests.Checks;

public sealed class LeftOutTests : IDisposable
{
    private const string List = "not-cited.yaml";
    private readonly CheckedLibrary library = new();

    public void Dispose() => library.Dispose();

    [Fact]
    public void A_section_that_no_entry_cites_is_named_where_it_is_listed()
    {
        library.Delete(List);

        Assert.Equal(
            ["sources.yaml:13: No entry cites 'a-guide#glossary' (Glossary). Write one that rests on it, or list the section in not-cited.yaml with the reason."],
            library.Mistakes());
    }

    [Fact]
    public void A_section_that_is_left_out_for_a_reason_is_passed_over() => Assert.Empty(library.Mistakes());

    [Fact]
    public void The_list_of_sections_left_out_is_checked_too()
    {
        library.Write(List, """
            sections:
              - { section: a-guide#glosary, reason: "Only words" }
              - { section: a-guide#start, reason: "Only a start" }
              - { section: a-guide#glossary }
              - { section: a-guide#glossary, reason: "Only words", why: more }
            """);

        Assert.Equal(
            [
                "not-cited.yaml:2: There is no section 'a-guide#glosary' in sources.yaml. Did you mean 'a-guide#glossary'?",
                "not-cited.yaml:3: 'a-guide#start' is cited after all, by 'area-money'. Take it out of this list.",
                "not-cited.yaml:4: 'reason' of this item is missing. Add it.",
                "not-cited.yaml:5: 'a-guide#glossary' is listed twice. Take one out.",
                "not-cited.yaml:5: An item has no field 'why'. Use one of: section, reason.",
            ],
            library.Mistakes());
    }

    [Fact]
    public void A_mistake_elsewhere_in_an_entry_does_not_make_its_section_uncited()
    {
        library.Change("library/a-guide/areas/area-money.md", "[chair]", "[clerk]");
        library.Change("library/a-guide/guidance/g-one.md", "[chair, officer]", "[clerk]");

        Assert.All(library.Mistakes(), m => Assert.Contains("There is no audience 'clerk'", m, StringComparison.Ordinal));
    }
}
