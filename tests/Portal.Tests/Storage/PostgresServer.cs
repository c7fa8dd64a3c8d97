using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace Portal.Tests.Storage;

/// <summary>A real PostgreSQL server, started once a test run on a free loopback port and stopped at its end.</summary>
internal static class PostgresServer
{
    private static readonly Lazy<string> Running = new(Start);
    private static int s_databases;

    /// <summary>Connection string of a new, empty database.</summary>
    public static string NewDatabase()
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"t{Interlocked.Increment(ref s_databases)}");
        using var connection = new NpgsqlConnection(Running.Value + ";Database=postgres");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"CREATE DATABASE {name}";
        command.ExecuteNonQuery();
        return Running.Value + ";Database=" + name;
    }

    private static string Start()
    {
        var bin = Directory.GetDirectories("/usr/lib/postgresql").Select(d => Path.Combine(d, "bin")).OrderDescending(StringComparer.Ordinal).First(Directory.Exists);
        var data = Directory.CreateTempSubdirectory("portal-postgres-").FullName;
        var port = FreePort();
        // PostgreSQL refuses to run as root.
        Run("chown", "postgres", data);
        RunAsPostgres(bin, "initdb", "-D", data, "-A", "trust", "-U", "postgres", "-E", "UTF8", "--locale=C.UTF-8");
        var options = string.Create(CultureInfo.InvariantCulture, $"-c listen_addresses=127.0.0.1 -p {port} -k {data} -c fsync=off");
        RunAsPostgres(bin, "pg_ctl", "-D", data, "-w", "-l", Path.Combine(data, "log"), "-o", options, "start");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Stop(bin, data);
        return string.Create(CultureInfo.InvariantCulture, $"Host=127.0.0.1;Port={port};Username=postgres;Pooling=true;Maximum Pool Size=20");
    }

    /// <summary>The tests are over: what can't be tidied up fails none of them.</summary>
    private static void Stop(string bin, string data)
    {
        try
        {
            RunAsPostgres(bin, "pg_ctl", "-D", data, "-m", "immediate", "stop");
            Directory.Delete(data, recursive: true);
        }
        catch (Exception failure) when (failure is InvalidOperationException or IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(failure.Message);
        }
    }

    private static void RunAsPostgres(string bin, string program, params string[] arguments)
    {
        if (Environment.UserName == "root")
            Run("runuser", ["-u", "postgres", "--", Path.Combine(bin, program), .. arguments]);
        else
            Run(Path.Combine(bin, program), arguments);
    }

    private static void Run(string program, params string[] arguments)
    {
        if (program == "chown" && Environment.UserName != "root")
            return;
        // pg_ctl hands its output on to the server: redirected, it would never end.
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = "/" })!;
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} ended with {process.ExitCode}.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
