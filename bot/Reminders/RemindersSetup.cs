using Microsoft.Extensions.Options;
using ScrutinyBot.Conversations;

namespace ScrutinyBot.Reminders;

/// <summary>Adds reminders to a host.</summary>
internal static class RemindersSetup
{
    /// <summary>Adds the times of the settings and the handler of reminder jobs. Times that cannot work stop the start.</summary>
    public static IServiceCollection AddReminders(this IServiceCollection services)
    {
        services.AddOptions<RemindersOptions>().BindConfiguration("Reminders").ValidateOnStart();
        services.AddSingleton<IValidateOptions<RemindersOptions>, RemindersAreSensible>();
        services.AddSingleton(provider => provider.GetRequiredService<IOptions<RemindersOptions>>().Value.ReadTimes().Times);
        services.AddSingleton<IJobHandler, ReminderJobHandler>();
        return services;
    }
}
