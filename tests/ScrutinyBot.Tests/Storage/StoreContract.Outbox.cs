using ScrutinyBot.Dialogs.Replies;
using ScrutinyBot.Storage;
using static ScrutinyBot.Tests.Storage.Commits;

namespace ScrutinyBot.Tests.Storage;

public abstract partial class StoreContract
{
    [Fact]
    public async Task Replies_of_a_channel_that_reads_the_transcript_do_not_enter_the_outbox()
    {
        await CommitAsync(On(0, "a").Replying("one") with { Push = false });
        Assert.Empty(await TakeDeliveriesAsync(Monday));
    }

    [Fact]
    public async Task Replies_leave_the_outbox_one_at_a_time_and_in_order()
    {
        await CommitAsync(On(0, "a").Replying("one", "two"));
        await CommitAsync(On(1, "b").Replying("three"));

        var said = new List<string>();
        var last = 0L;
        while (await TakeDeliveriesAsync(Monday.AddDays(1)) is [var delivery])
        {
            Assert.True(delivery.Position > last);
            last = delivery.Position;
            said.Add(((Reply.Text)delivery.Reply).Words);
            Assert.Empty(await TakeDeliveriesAsync(Monday.AddDays(1)));
            await Store.MarkDeliveryAsync(delivery.Id, DeliveryState.Delivered, null, None);
        }

        Assert.Equal(["one", "two", "three"], said);
    }

    [Fact]
    public async Task Conversations_do_not_wait_for_each_other()
    {
        await CommitAsync(On(0, "a").Replying("one", "two"));
        await CommitAsync(On(0, "b", conversation: new("test:other")).Replying("three", "four"));
        Assert.Equal([Trust, new("test:other")], (await TakeDeliveriesAsync(Monday)).Select(d => d.Conversation));
    }

    [Fact]
    public async Task A_refused_reply_is_sent_again_later_and_holds_back_those_after_it()
    {
        await CommitAsync(On(0, "a").Replying("one", "two"));
        var first = Assert.Single(await TakeDeliveriesAsync(Monday));
        Assert.Equal((Trust, 1), (first.Conversation, first.Attempt));
        await Store.MarkDeliveryAsync(first.Id, DeliveryState.Refused, Monday.AddSeconds(30), None);

        Assert.Empty(await TakeDeliveriesAsync(Monday.AddSeconds(29)));
        var again = Assert.Single(await TakeDeliveriesAsync(Monday.AddSeconds(30)));
        Assert.Equal((first.Id, 2), (again.Id, again.Attempt));
    }

    [Theory]
    [InlineData(DeliveryState.Doubtful)]
    [InlineData(DeliveryState.GivenUp)]
    public async Task A_reply_that_is_doubtful_or_given_up_is_never_sent_again_and_lets_the_next_one_go(DeliveryState state)
    {
        await CommitAsync(On(0, "a").Replying("one", "two"));
        var first = Assert.Single(await TakeDeliveriesAsync(Monday));
        await Store.MarkDeliveryAsync(first.Id, state, null, None);

        var next = Assert.Single(await TakeDeliveriesAsync(Monday.AddYears(1)));
        Assert.Equal(new Reply.Text("two"), next.Reply);
        await Store.MarkDeliveryAsync(next.Id, DeliveryState.Delivered, null, None);
        Assert.Empty(await TakeDeliveriesAsync(Monday.AddYears(2)));
    }

    [Fact]
    public async Task A_reply_whose_sender_died_may_have_been_posted_so_it_is_not_sent_again()
    {
        await CommitAsync(On(0, "a").Replying("one", "two"));
        var first = Assert.Single(await TakeDeliveriesAsync(Monday));
        Assert.Empty(await TakeDeliveriesAsync(Monday + Lease - TimeSpan.FromMilliseconds(1)));
        var next = Assert.Single(await TakeDeliveriesAsync(Monday + Lease));
        Assert.Equal(new Reply.Text("two"), next.Reply);

        // The sender lived after all, and tells how it ended.
        await Store.MarkDeliveryAsync(first.Id, DeliveryState.Delivered, null, None);
        await Store.MarkDeliveryAsync(first.Id, DeliveryState.Refused, Monday, None);
        await Store.MarkDeliveryAsync(next.Id, DeliveryState.Delivered, null, None);
        Assert.Empty(await TakeDeliveriesAsync(Monday.AddYears(1)));
    }

    private Task<IReadOnlyList<StoredDelivery>> TakeDeliveriesAsync(DateTimeOffset now) => Store.TakeDeliveriesAsync(99, now, Lease, None);
}
