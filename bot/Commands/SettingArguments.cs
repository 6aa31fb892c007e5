namespace ScrutinyBot.Commands;

/// <summary>Parts the settings on a command line (<c>--urls http://...</c>, <c>--Storage:Sqlite:Path=x.db</c>) from the rest.</summary>
internal static class SettingArguments
{
    // Beside names with a colon: what ASP.NET Core and its test host pass to a program.
    private static readonly string[] HostSettings = ["urls", "allowedHosts", "environment", "contentRoot", "applicationName"];

    public static (string[] Settings, string[] Others) Part(IReadOnlyList<string> args)
    {
        var settings = new List<string>();
        var rest = new List<string>();
        for (var i = 0; i < args.Count; i++)
        {
            if (!IsSetting(args[i]))
            {
                rest.Add(args[i]);
                continue;
            }

            settings.Add(args[i]);
            if (!args[i].Contains('=', StringComparison.Ordinal) && i + 1 < args.Count) settings.Add(args[++i]);
        }

        return ([.. settings], [.. rest]);
    }

    private static bool IsSetting(string arg)
    {
        if (!arg.StartsWith("--", StringComparison.Ordinal)) return false;
        var name = arg[2..].Split('=')[0];
        return name.Contains(':', StringComparison.Ordinal) || HostSettings.Contains(name, StringComparer.OrdinalIgnoreCase);
    }
}
