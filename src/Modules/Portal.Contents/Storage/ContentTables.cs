using Microsoft.EntityFrameworkCore;
using Portal.Platform.Storage;

namespace Portal.Contents.Storage;

/// <summary>The tables of this module.</summary>
internal static class ContentTables
{
    public static void Add(ModelBuilder model)
    {
        model.Entity<ItemRow>(item =>
        {
            item.ToTable("items");
            item.HasKey(i => i.Id);
            item.Property(i => i.Id).HasMaxLength(100);
            item.Property(i => i.Type).HasMaxLength(50);
            item.HasIndex(i => i.Type);
        });
        model.Entity<DocumentRow>(document =>
        {
            document.ToTable("documents");
            document.HasKey(d => new { d.ItemId, d.CultureName });
            document.Property(d => d.CultureName).HasMaxLength(10);
            document.Ignore(d => d.Key);
            // Writers take turns (WriteSessions), so nobody changes a document under another: this would catch code that writes past them.
            document.Property(d => d.Latest).IsConcurrencyToken();
            document.HasOne<ItemRow>().WithMany().HasForeignKey(d => d.ItemId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<VersionRow>(version =>
        {
            version.ToTable("versions");
            version.HasKey(v => new { v.ItemId, v.CultureName, v.Number });
            version.Property(v => v.CultureName).HasMaxLength(10);
            version.Property(v => v.Author).HasMaxLength(200);
            version.Property(v => v.Content).IsJsonText();
            version.HasOne<DocumentRow>().WithMany()
                .HasForeignKey(v => new { v.ItemId, v.CultureName }).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<ScheduleRow>(schedule =>
        {
            schedule.ToTable("schedules");
            schedule.HasKey(s => new { s.ItemId, s.CultureName });
            schedule.Property(s => s.CultureName).HasMaxLength(10);
            schedule.Property(s => s.Actor).HasMaxLength(200);
            schedule.HasIndex(s => s.At);
            schedule.HasOne<VersionRow>().WithMany()
                .HasForeignKey(s => new { s.ItemId, s.CultureName, s.Version }).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<WorkingCopyRow>(copy =>
        {
            copy.ToTable("working_copies");
            copy.HasKey(c => new { c.ItemId, c.CultureName, c.Author });
            copy.Property(c => c.CultureName).HasMaxLength(10);
            copy.Property(c => c.Author).HasMaxLength(200);
            copy.Property(c => c.Content).IsJsonText();
            copy.HasOne<ItemRow>().WithMany().HasForeignKey(c => c.ItemId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<AuditRow>(audit =>
        {
            audit.ToTable("audit_trail");
            audit.HasKey(a => a.Id);
            audit.Property(a => a.Actor).HasMaxLength(200);
            audit.Property(a => a.Event).HasMaxLength(50);
            audit.Property(a => a.ItemId).HasMaxLength(100);
            audit.Property(a => a.CultureName).HasMaxLength(10);
            audit.HasIndex(a => new { a.ItemId, a.At });
        });
    }
}
