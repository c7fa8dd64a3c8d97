namespace Portal.Web.Settings;

/// <summary>The site can't start, or a command can't run, with the settings as they are. Its text lists every problem, one a line.</summary>
internal sealed class SettingsRefusedException(params IReadOnlyList<SettingProblem> problems)
    : Exception(string.Join(Environment.NewLine, problems));
