using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace Portal.Tests.Storage;

/// <summary>A real PostgreSQL server on a free loopback port. One is shared by all tests of a run; a test that stops its server makes its own.</summary>
internal sealed class PostgresServer : IDisposable
{
    private static readonly Lazy<PostgresServer> Shared = new(StartShared);
    private static int s_databases;

    private readonly string _bin = Directory.GetDirectories("/usr/lib/postgresql").Select(d => Path.Combine(d, "bin")).OrderDescending(StringComparer.Ordinal).First(Directory.Exists);
    private readonly string _data = Directory.CreateTempSubdirectory("portal-postgres-").FullName;
    private readonly int _port = FreePort();

    public PostgresServer()
    {
        // PostgreSQL refuses to run as root.
        Run("chown", "postgres", _data);
        RunAsPostgres("initdb", "-D", _data, "-A", "trust", "-U", "postgres", "-E", "UTF8", "--locale=C.UTF-8");
        Start();
    }

    /// <summary>Connection string of a new, empty database on the shared server.</summary>
    public static string NewDatabase() => Shared.Value.AddDatabase();

    /// <summary>Connection string of a new, empty database.</summary>
    public string AddDatabase()
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"t{Interlocked.Increment(ref s_databases)}");
        var server = string.Create(CultureInfo.InvariantCulture, $"Host=127.0.0.1;Port={_port};Username=postgres;Pooling=true;Maximum Pool Size=20");
        using var connection = new NpgsqlConnection(server + ";Database=postgres");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"CREATE DATABASE {name}";
        command.ExecuteNonQuery();
        return server + ";Database=" + name;
    }

    /// <summary>Starts it on the same port and data as before.</summary>
    public void Start() => RunAsPostgres(
        "pg_ctl", "-D", _data, "-w", "-l", Path.Combine(_data, "log"), "-o",
        string.Create(CultureInfo.InvariantCulture, $"-c listen_addresses=127.0.0.1 -p {_port} -k {_data} -c fsync=off"), "start");

    /// <summary>Ends every connection at once.</summary>
    public void Stop() => RunAsPostgres("pg_ctl", "-D", _data, "-m", "immediate", "stop");

    /// <summary>The tests are over: what can't be tidied up fails none of them.</summary>
    public void Dispose()
    {
        try
        {
            Stop();
            Directory.Delete(_data, recursive: true);
        }
        catch (Exception failure) when (failure is InvalidOperationException or IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(failure.Message);
        }
    }

    private static PostgresServer StartShared()
    {
        var server = new PostgresServer();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => server.Dispose();
        return server;
    }

    private void RunAsPostgres(string program, params string[] arguments)
    {
        if (Environment.UserName == "root")
            Run("runuser", ["-u", "postgres", "--", Path.Combine(_bin, program), .. arguments]);
        else
            Run(Path.Combine(_bin, program), arguments);
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
