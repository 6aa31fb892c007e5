using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using ScrutinyBot.Channels.Web;
using ScrutinyBot.Councils;
using ScrutinyBot.Reminders;

namespace ScrutinyBot.Tests.Councils;

/// <summary>Settings of the council and of reminders that cannot work stop the start with sentences that repair them.</summary>
public sealed class SettingsTests
{
    [Theory]
    [InlineData("Council:Meetings:0:Date", "14.1.2027", "Council:Meetings:0:Date is \"14.1.2027\", which is no date. Give it like 2027-01-14.")]
    [InlineData("Council:Meetings:0:Committee", "Panel", "Council:Meetings:0:Date is empty. Give a date like 2027-01-14.")]
    [InlineData("Council:Contacts:FrontDoor", "the duty team", "Council:Contacts:FrontDoor is \"the duty team\", which names no telephone number and no e-mail address. Add one.")]
    [InlineData("Council:CommitteeWord", "a very long word for what is after all only a committee", "Council:CommitteeWord has 55 characters; 40 are the most.")]
    [InlineData("Council:Committees:0", " ", "Council:Committees:0 is empty. Give it a value, or take it out.")]
    [InlineData("Reminders:QuietFrom", "6pm", "Reminders:QuietFrom is \"6pm\", which is no time of day. Give it like 18:00.")]
    [InlineData("Reminders:QuietWeekends", "maybe", "Reminders:QuietWeekends is \"maybe\". Give true or false.")]
    [InlineData("Reminders:PreElection:0:From", "2027-03-22", "Reminders:PreElection:0:To is empty. Give a date like 2027-03-22.")]
    public void A_setting_that_cannot_work_is_named_with_what_to_do(string setting, string value, string sentence) =>
        Assert.Contains(sentence, Assert.Throws<OptionsValidationException>(() => Validate((setting, value))).Message, StringComparison.Ordinal);

    [Fact]
    public void All_mistakes_are_told_at_once()
    {
        var error = Assert.Throws<OptionsValidationException>(() => Validate(("Council:Meetings:0:Date", "soon"), ("Council:Contacts:FrontDoor", "somewhere"), ("Council:Committee", "A"), ("Council:Committees:0", "B")));
        Assert.Contains("soon", error.Message, StringComparison.Ordinal);
        Assert.Contains("somewhere", error.Message, StringComparison.Ordinal);
        Assert.Contains("Council:Committee and Council:Committees are both set", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Settings_that_can_work_become_the_profile_and_the_times()
    {
        using var provider = Provide(
            ("Council:Name", "Tidewell Borough Council"), ("Council:Committee", "Children's Panel"), ("Council:CommitteeWord", "panel"),
            ("Council:Contacts:FrontDoor", "MASH, 01632 960333"), ("Council:Meetings:0:Date", "2027-01-14"), ("Council:Meetings:0:Committee", "children's panel"),
            ("Reminders:QuietFrom", "20:00"), ("Reminders:QuietWeekends", "false"), ("Reminders:PreElection:0:From", "2027-03-22"), ("Reminders:PreElection:0:To", "2027-05-06"));
        var (profile, mistakes) = provider.GetRequiredService<IOptions<CouncilOptions>>().Value.ReadProfile("house.dotx");
        Assert.Empty(mistakes);
        Assert.Equal(("Children's Panel", "MASH, 01632 960333", "house.dotx"), (profile.OnlyCommittee, profile.Contacts.FrontDoor, profile.TemplatePath));
        var times = provider.GetRequiredService<Dialogs.Reminders.ReminderTimes>();
        Assert.Equal((new TimeOnly(20, 0), new TimeOnly(8, 0), false), (times.QuietFrom, times.QuietUntil, times.QuietWeekends));
        Assert.Equal(new DateOnly(2027, 5, 6), Assert.Single(times.PreElection).To);
    }

    [Theory]
    [InlineData("127.0.0.1", "", null, true)]
    [InlineData("::1", "", null, true)]
    [InlineData("192.168.1.7", "", null, false)]
    [InlineData("127.0.0.1", "scrutiny.example.gov.uk", null, false)]
    [InlineData("127.0.0.1", "", "X-Forwarded-For", false)]
    [InlineData("127.0.0.1", "", "Forwarded", false)]
    [InlineData(null, "", null, false)]
    public void At_the_machine_is_who_comes_from_it_without_a_proxy_to_a_page_of_its_own(string? from, string hosts, string? header, bool at)
    {
        var context = new DefaultHttpContext
        {
            RequestServices = new ServiceCollection().AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection([new("AllowedHosts", hosts)]).Build()).BuildServiceProvider(),
        };
        context.Connection.RemoteIpAddress = from is null ? null : System.Net.IPAddress.Parse(from);
        if (header is not null) context.Request.Headers[header] = "10.0.0.1";
        Assert.Equal(at, AtTheMachine.Is(context));
    }

    private static void Validate(params (string Key, string Value)[] settings)
    {
        using var provider = Provide(settings);
        provider.GetRequiredService<IStartupValidator>().Validate();
    }

    private static ServiceProvider Provide(params (string Key, string Value)[] settings) => new ServiceCollection()
        .AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(settings.Select(s => KeyValuePair.Create(s.Key, (string?)s.Value))).Build())
        .AddCouncil().AddReminders().BuildServiceProvider();
}
