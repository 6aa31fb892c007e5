using ScrutinyBot.Content;

namespace ScrutinyBot.Tests.Content;

public sealed class LibraryLoaderTests : IDisposable
{
    private readonly SmallLibrary library = new();

    public void Dispose() => library.Dispose();

    [Fact]
    public void A_library_without_mistakes_is_read_whole()
    {
        var result = library.Load();

        Assert.Empty(result.Mistakes);
        var entry = result.Library.Find("g-one")!;
        Assert.Equal(EntryKind.Guidance, entry.Kind);
        Assert.Equal("Start with the money", entry.Title);
        Assert.Equal("Begin with what it costs.", entry.Body);
        Assert.Equal(["chair", "officer"], entry.Audience);
        Assert.Equal([Stage.Considering], entry.Stages);
        Assert.Equal(["where do we begin", "what about the cost"], entry.Asks);
        Assert.Equal([new SectionRef("a-guide", "start")], entry.Sources);
        Assert.Equal("Because it is being priced.", result.Library.Find("area-money")!.Why[Stage.Developing]);
        Assert.Equal(new Citation(new("a-guide", "glossary"), "A guide", "A centre", 2017, "Glossary"), result.Library.Cite(new("a-guide", "glossary")));
    }

    [Fact]
    public void Every_kind_of_entry_keeps_the_fields_of_its_kind()
    {
        library.Write("library/a-guide/witnesses/w-treasurer.md", """
            ---
            id: w-treasurer
            kind: witness
            title: Chief finance officer
            audience: [chair]
            themes: [finance]
            stage: [considering]
            names: [s151, treasurer]
            areas: [area-money]
            perspective: children-and-families
            sources: [a-guide#start]
            ---
            Knows the sums.
            """);
        library.Write("library/a-guide/evidences/e-accounts.md", """
            ---
            id: e-accounts
            kind: evidence
            title: The accounts
            audience: [chair]
            themes: [finance]
            stage: [considering]
            names: [accounts]
            areas: [area-money]
            form: data
            holder: The finance team
            perspective: council
            sources: [a-guide#start]
            ---
            Shows what was spent.
            """);
        library.Write("library/a-guide/lines/line-cost.md", """
            ---
            id: line-cost
            kind: line
            title: Cost
            audience: [chair]
            themes: [finance]
            stage: [considering]
            area: area-money
            line: "How will {model} be paid for?"
            softer: ["What is known about what {model} will cost?"]
            witnesses: [w-treasurer]
            evidence: [e-accounts]
            weight: 3
            order: 7
            asks: [line about cost]
            sources: [a-guide#start]
            dated: "Prices are of 2017."
            ---
            It has to be paid for.
            """);

        var result = library.Load();

        Assert.Empty(result.Mistakes);
        var line = result.Library.Find("line-cost")!;
        Assert.Equal("How will {model} be paid for?", line.Text);
        Assert.Equal((3, 7, "area-money", "Prices are of 2017."), (line.Weight, line.Order, line.Area, line.Dated));
        Assert.Equal(["w-treasurer"], line.Witnesses);
        Assert.Equal(["e-accounts"], line.Evidence);
        Assert.Equal(Perspective.ChildrenAndFamilies, result.Library.Find("w-treasurer")!.Perspective);
        Assert.Equal((EvidenceForm.Data, "The finance team"), (result.Library.Find("e-accounts")!.Form, result.Library.Find("e-accounts")!.Holder));
        Assert.Empty(result.Library.Find("e-accounts")!.Evidence);
    }

    [Theory]
    [InlineData("title: Start with the money", "titel: Start with the money", new[]
    {
        "2: 'title' is missing. Add it: the idea in a few words.",
        "4: An entry has no field 'titel'. Did you mean 'title'?",
    })]
    [InlineData("kind: guidance", "kind: advice", new[]
    {
        "3: There is no kind 'advice'. Use one of: question, line, area, objective, witness, evidence, form, method, guidance, case, term, reading.",
    })]
    [InlineData("id: g-one", "id: g-two", new[] { "2: The id 'g-two' differs from the file's name 'g-one'. Change one of them." })]
    [InlineData("id: g-one", "id: G One", new[] { "2: The id 'G One' must be lower-case words and numbers joined by hyphens." })]
    [InlineData("[finance]", "[finances]", new[] { "6: There is no theme 'finances' in themes.yaml. Did you mean 'finance'?" })]
    [InlineData("[considering]", "[consider]", new[] { "7: There is no stage 'consider'. Did you mean 'considering'?" })]
    [InlineData("[considering]", "[considering]\nphase: [poor-to-good]", new[] { "8: There is no phase 'poor-to-good'. Did you mean 'fair-to-good'?" })]
    [InlineData("good-practice", "the-law", new[] { "12: There is no authority 'the-law'. Use one of: law, statutory-guidance, good-practice, research, example, opinion." })]
    [InlineData("authority: good-practice", "order: 1", new[]
    {
        "2: 'authority' is missing. Add it: one of law, statutory-guidance, good-practice, research, example, opinion.",
    })]
    [InlineData("authority: good-practice", "authority: law\nreview: next May", new[]
    {
        "13: 'review' must be a day written as year-month-day, such as 2027-11-30, not 'next May'.",
    })]
    [InlineData("[chair, officer]", "[chair, clerk]", new[] { "5: There is no audience 'clerk'. Use one of: chair, lead-member, mentor, officer." })]
    [InlineData("a-guide#start", "a-guide#strat", new[] { "11: The publication 'a-guide' has no section 'strat'. Did you mean 'start'?" })]
    [InlineData("a-guide#start", "the-guide#start", new[] { "11: There is no publication 'the-guide' in sources.yaml. Did you mean 'a-guide'?" })]
    [InlineData("a-guide#start", "a-guide", new[]
    {
        "11: 'a-guide' does not name a section. Write it as publication#section, for example adm-scrutiny#glossary.",
    })]
    [InlineData("sources: [a-guide#start]", "dated: \"Of 2017.\"", new[]
    {
        "2: 'sources' is missing. Add it: the sections it rests on, as publication#section; the ids are in sources.yaml.",
    })]
    [InlineData("sources: [a-guide#start]", "sources: []", new[] { "11: 'sources' is an empty list. Give it at least one item, or take the line out." })]
    [InlineData("sources: [a-guide#start]", "sources: a-guide#start", new[]
    {
        "11: 'sources' must be a list. Write it as [one, two], or put each item on a line that starts with '- '.",
    })]
    [InlineData("title: Start with the money", "title:", new[] { "4: 'title' is empty. Fill it in, or take the line out." })]
    [InlineData("  - what about the cost", "  - cost: what about it", new[]
    {
        "10: An item of 'asks' is not a text. If the text holds ': ', put it in double quotes.",
    })]
    [InlineData("  - what about the cost", "  -", new[] { "10: An item of 'asks' is empty. Fill it in, or take the line out." })]
    [InlineData("title: Start with the money", "order: soon\ntitle: Start with the money", new[] { "4: 'order' must be a whole number, not 'soon'." })]
    [InlineData("title: Start with the money", "softer: [gently]\ntitle: Start with the money", new[]
    {
        "4: 'softer' belongs to the kind line, not to guidance. Take it out or change the kind.",
    })]
    [InlineData("title: Start with the money", "title: Start: with the money", new[]
    {
        "4: This is not valid YAML (While scanning a plain scalar value, found invalid mapping). Check the indentation, and put a text that holds ': ', ' #' or a quotation mark in double quotes.",
    })]
    [InlineData("Begin with what it costs.", "", new[]
    {
        "14: The body is empty. Say the idea in two to five short sentences below the second line of dashes.",
    })]
    [InlineData("Begin with what it costs.", "Begin with {model}.", new[]
    {
        "15: A body has no blanks, so {model} would be shown as it is. Put it in plain words.",
    })]
    public void A_mistake_in_an_entry_is_named_with_its_line_and_what_to_do(string line, string instead, string[] expected)
    {
        library.Write(SmallLibrary.Guidance, SmallLibrary.GuidanceWith(line, instead));

        Assert.Equal([.. expected.Select(e => $"{SmallLibrary.Guidance}:{e}")], library.Mistakes());
        Assert.Null(library.Load().Library.Find("g-one"));
    }

    [Fact]
    public void Without_asks_nobody_would_find_a_guidance_entry_and_without_names_nobody_a_term()
    {
        library.Write(SmallLibrary.Guidance, SmallLibrary.GuidanceWith("asks:\n  - where do we begin\n  - what about the cost\n", ""));
        library.Write("library/a-guide/terms/term-one.md", SmallLibrary.GuidanceWith("g-one", "term-one").Replace("kind: guidance", "kind: term", StringComparison.Ordinal));

        Assert.Equal(
            [
                "library/a-guide/guidance/g-one.md:2: 'asks' is missing. Add it: ten to twenty ways a councillor would put the question, at least three.",
                "library/a-guide/terms/term-one.md:2: 'names' is missing. Add it: what people type when they mean it, in lower case.",
            ],
            library.Mistakes());
    }

    [Fact]
    public void A_file_without_front_matter_says_how_to_start_one()
    {
        library.Write(SmallLibrary.Guidance, "Begin with what it costs.");
        library.Write("library/a-guide/guidance/g-two.md", "---\nid: g-two\n");

        Assert.Equal(
            [
                "library/a-guide/guidance/g-one.md:1: There is no front matter. Start the file with a line of three dashes, the fields, and another line of three dashes.",
                "library/a-guide/guidance/g-two.md:1: The front matter does not end. Put a line of three dashes after the last field.",
            ],
            library.Mistakes());
    }

    [Fact]
    public void An_id_used_twice_names_the_other_file_and_the_first_stays()
    {
        var again = "library/b-guide/guidance/g-one.md";
        library.Write(again, SmallLibrary.GuidanceWith("where do we begin\n  - what about the cost", "something else\n  - and another thing"));

        Assert.Equal(
            [$"{again}:2: The id 'g-one' is already used in {SmallLibrary.Guidance}. Give this entry another, and rename its file."],
            library.Mistakes());
        Assert.Equal("where do we begin", library.Load().Library.Find("g-one")!.Asks[0]);
    }

    [Fact]
    public void A_name_or_an_ask_belongs_to_one_entry()
    {
        library.Write("library/a-guide/areas/area-cash.md", File.ReadAllText(Path.Combine(library.Folder, "library/a-guide/areas/area-money.md"))
            .Replace("id: area-money", "id: area-cash", StringComparison.Ordinal));
        library.Write("library/a-guide/guidance/g-two.md", SmallLibrary.GuidanceWith("id: g-one", "id: g-two")
            .Replace("what about the cost", "Where do we begin?", StringComparison.Ordinal)
            .Replace("  - where do we begin\n", "  - another way in\n", StringComparison.Ordinal));

        Assert.Equal(
            [
                "library/a-guide/areas/area-money.md:8: The name 'finances' also belongs to 'area-cash'. Keep it in one of them, or make it longer.",
                "library/a-guide/guidance/g-two.md:10: The ask 'Where do we begin?' is already in 'g-one'. Keep it where the answer is better.",
            ],
            library.Mistakes());
    }

    [Fact]
    public void References_that_lead_nowhere_and_blanks_that_do_not_exist_are_all_named_at_once()
    {
        var file = "library/a-guide/lines/line-cost.md";
        library.Write(file, """
            ---
            id: line-cost
            kind: line
            title: Cost
            audience: [chair]
            themes: [finance]
            stage: [considering]
            area: area-mony
            line: "How will {trust} be paid for?"
            softer:
              - "What will {modell} cost?"
            witnesses: [w-treasurer]
            evidence:
              - e-accounts
            weight: 5
            asks: [line about cost]
            sources: [a-guide#start]
            ---
            It has to be paid for.
            """);

        Assert.Equal(
            [
                $"{file}:8: There is no area entry 'area-mony'. Did you mean 'area-money'?",
                $"{file}:9: There is no blank {{trust}}. Use one of: {{model}}, {{services}}, {{health}}.",
                $"{file}:11: There is no blank {{modell}}. Use one of: {{model}}, {{services}}, {{health}}.",
                $"{file}:12: There is no witness entry 'w-treasurer'. Correct it or take it out.",
                $"{file}:14: There is no evidence entry 'e-accounts'. Correct it or take it out.",
                $"{file}:15: 'weight' must be a whole number from 1 to 3, not '5'.",
            ],
            library.Mistakes());
    }

    [Fact]
    public void An_area_says_why_it_matters_at_every_stage()
    {
        var file = "library/a-guide/areas/area-money.md";
        library.Write(file, File.ReadAllText(Path.Combine(library.Folder, file)).Replace("  developing: Because it is being priced.\n", "", StringComparison.Ordinal));

        Assert.Equal([$"{file}:9: 'why' has no sentence for 'developing'. Add one."], library.Mistakes());
    }

    [Fact]
    public void Mistakes_in_the_lists_of_sources_and_themes_are_named_too()
    {
        library.Write("sources.yaml", "publications:\n  - id: a-guide\n    title: A guide\n    publisher: A centre\n    sections:\n"
            + "      - id: start\n        title: Start\n        parent: strat\n      - id: start\n        title: Again\n");
        library.Write("themes.yaml", "themes:\n  - { id: finance, area: area-gold, names: [money] }\n  - { id: costs, area: area-money, names: [money] }\n");

        Assert.Equal(
            [
                "sources.yaml:2: 'edition' of this publication is missing. Add it.",
                "sources.yaml:2: 'year' of this publication is missing. Add it.",
                "sources.yaml:8: The parent 'strat' is not a section of this publication. Did you mean 'start'?",
                "sources.yaml:9: The section 'start' is listed twice in this publication. Take one out.",
                "themes.yaml:2: There is no area 'area-gold'. Use one of: area-money.",
                "themes.yaml:3: The name 'money' also belongs to the theme 'finance'. Keep it in one of them.",
            ],
            library.Mistakes());
    }

    [Fact]
    public void A_missing_folder_is_a_mistake_and_not_a_crash()
    {
        var result = LibraryLoader.Load(Path.Combine(library.Folder, "elsewhere"));

        Assert.EndsWith(
            ":1: This folder does not exist. Name the folder that holds sources.yaml, themes.yaml and library/ (setting Content:Path).",
            Assert.Single(result.Mistakes).ToString(), StringComparison.Ordinal);
        Assert.Empty(result.Library.Entries);
    }

    [Fact]
    public void A_missing_list_or_entries_folder_is_named()
    {
        library.Delete("themes.yaml");
        Directory.Delete(Path.Combine(library.Folder, "library"), recursive: true);

        Assert.Equal(
            [
                "library:1: This folder is missing. Put it back: it holds the entries, a Markdown file each.",
                "themes.yaml:1: This file is missing. Put it back: without it the library cannot be checked.",
            ],
            library.Mistakes());
    }

    [Fact]
    public void A_file_that_is_not_text_is_named()
    {
        File.WriteAllBytes(Path.Combine(library.Folder, SmallLibrary.Guidance), [0xff, 0xfe, 0xfa, 0x00, 0xc3, 0x28]);

        Assert.Contains(library.Mistakes(), m => m.StartsWith(SmallLibrary.Guidance, StringComparison.Ordinal));
    }

    [Fact]
    public void Windows_line_ends_and_a_byte_order_mark_make_no_difference()
    {
        library.Write(SmallLibrary.Guidance, "\uFEFF" + SmallLibrary.GuidanceWith().ReplaceLineEndings("\r\n"));

        Assert.Empty(library.Mistakes());
        Assert.Equal("Begin with what it costs.", library.Load().Library.Find("g-one")!.Body);
    }
}
