using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Portal.Platform.Feed;

namespace Portal.Platform.Storage;

/// <summary>The one database context: the platform's tables and those of every module.</summary>
public sealed class PortalDbContext(DbContextOptions<PortalDbContext> options, ModuleList modules)
    : DbContext(options), IDataProtectionKeyContext
{
    /// <summary>Keys for cookies and antiforgery tokens: in the database, so that all nodes share them.</summary>
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    public DbSet<FeedEntry> Feed => Set<FeedEntry>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<FeedEntry>(entry =>
        {
            entry.ToTable("change_feed");
            entry.HasKey(e => e.Seq);
            entry.Property(e => e.Seq).ValueGeneratedNever();
            entry.Property(e => e.ItemId).HasMaxLength(100);
            entry.Property(e => e.CultureName).HasMaxLength(10);
            entry.Property(e => e.ContentType).HasMaxLength(50);
            entry.Property(e => e.Kind).HasConversion<string>().HasMaxLength(20);
        });
        foreach (var module in modules.All)
            module.AddTables(modelBuilder);
        if (Database.IsPostgreSql())
            JsonText.UseJsonColumns(modelBuilder);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcMillisecondsConverter>();
}
