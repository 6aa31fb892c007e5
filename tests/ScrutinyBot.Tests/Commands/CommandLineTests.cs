using System.Globalization;
using System.Net;
using System.Net.Sockets;
using ScrutinyBot.Tests.Content;

namespace ScrutinyBot.Tests.Commands;

public sealed class CommandLineTests : IDisposable
{
    private readonly CommandRun run = new();

    public void Dispose() => run.Dispose();

    [Fact]
    public async Task Help_names_every_command()
    {
        Assert.Equal(0, await run.RunAsync("--help"));

        Assert.All(["serve", "chat", "content", "export", "replay", "ask", "eval"], c => Assert.Contains($"  {c}", run.Out, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("replay")]
    [InlineData("replay", "in.jsonl", "--out", "out.jsonl", "--today", "tomorrow")]
    [InlineData("export", "console:1")]
    public async Task A_command_line_that_makes_no_sense_ends_with_two(params string[] args)
    {
        Assert.Equal(2, await run.RunAsync(args));

        Assert.EndsWith("Add --help to see how it is meant.\n", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("serve")]
    [InlineData("chat")]
    [InlineData("ask", "why")]
    public async Task Content_with_mistakes_stops_every_command_with_one_sentence(params string[] args)
    {
        run.Library.Write(SmallLibrary.Guidance, SmallLibrary.GuidanceWith("[finance]", "[gold]"));

        Assert.Equal(1, await run.RunAsync([.. args, "--urls=http://127.0.0.1:0"]));

        Assert.Equal(
            $"The content in {run.Library.Folder} has 1 mistake, the first in {SmallLibrary.Guidance}:6: There is no theme 'gold' in themes.yaml. "
            + "Use one of: finance. Run \"content check\" to see all.\n",
            run.Error);
    }

    [Theory]
    [InlineData("serve")]
    [InlineData("chat")]
    public async Task A_database_that_is_none_stops_the_start_with_one_sentence(string command)
    {
        await File.WriteAllTextAsync(run.PathOf("bot.db"), new string('x', 5000));

        Assert.Equal(1, await run.RunAsync(command, "--urls=http://127.0.0.1:0"));

        Assert.Contains("bot.db", Assert.Single(run.Error.TrimEnd().Split('\n')), StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Out + run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_port_in_use_is_named_with_another_to_try()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var address = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{((IPEndPoint)other.LocalEndpoint).Port}");

        Assert.Equal(1, await run.RunAsync("--urls", address));

        Assert.Equal(
            $"The address {address} is in use already. Stop the program that uses it, or choose another port, for example --urls http://127.0.0.1:5081.\n",
            run.Error);
    }

    [Fact]
    public async Task An_address_that_is_none_is_named()
    {
        Assert.Equal(1, await run.RunAsync("serve", "--urls", "nonsense"));

        Assert.StartsWith("The address nonsense cannot be used (", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Settings_that_cannot_be_read_are_named()
    {
        run.Write("appsettings.json", "{ \"Storage\": ");

        Assert.Equal(1, await run.RunAsync("chat"));

        Assert.StartsWith("The settings cannot be read: ", run.Error, StringComparison.Ordinal);
        Assert.EndsWith("Correct appsettings.json.\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Settings_of_the_working_folder_count()
    {
        run.Write("appsettings.json", "{ \"Storage\": { \"Kind\": \"Paper\" } }");

        Assert.Equal(1, await run.RunAsync("chat"));

        Assert.Equal("Storage:Kind is \"Paper\", but only \"Sqlite\" is known. Change the setting.\n", run.Error);
    }
}
