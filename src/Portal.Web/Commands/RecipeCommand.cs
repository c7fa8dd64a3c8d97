using System.Globalization;
using Portal.ContentModel;
using Portal.Contents.Recipes;
using Portal.Contents.Types;

namespace Portal.Web.Commands;

/// <summary>Runs a recipe in Orchard Core's format.</summary>
internal sealed class RecipeCommand : ICommand
{
    public string Name => "recipe run";

    public string Usage => "<file>  do what a recipe (Orchard Core's JSON) says, wholly or not at all";

    public (int Least, int Most) Takes => (1, 1);

    public async Task<int> RunAsync(
        IServiceProvider services, IReadOnlyList<string> arguments, TextWriter output, CancellationToken cancellationToken)
    {
        var recipe = Recipe.Read(TypedPath.Of(arguments[0]), services.GetRequiredService<ContentTypes>().All);
        if (!recipe.IsSuccess)
            return await RefuseAsync(recipe.Problems, output);
        // On a site that was never started the recipe comes after what the first start does.
        await services.GetRequiredService<PrepareDatabase>().RunAsync(() => { }, cancellationToken);
        var report = await services.GetRequiredService<RunRecipe>().RunAsync(recipe.Value, cancellationToken);
        if (!report.IsSuccess)
            return await RefuseAsync(report.Problems, output);

        foreach (var key in report.Value.Published)
            await output.WriteLineAsync($"published {key}");
        foreach (var key in report.Value.Drafts)
            await output.WriteLineAsync($"draft     {key}");
        await output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"{report.Value.Published.Count} published, {report.Value.Drafts.Count} drafts, {report.Value.Unchanged} unchanged"));
        return 0;
    }

    private static async Task<int> RefuseAsync(IReadOnlyList<FileProblem> problems, TextWriter output)
    {
        foreach (var problem in problems)
            await output.WriteLineAsync(problem.ToString());
        return 1;
    }
}
