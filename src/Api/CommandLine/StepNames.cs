using OnRecord.Api.Seeding;

namespace OnRecord.Api.CommandLine;

/// <summary>What a reader is told of the steps of a seeding.</summary>
internal static class StepNames
{
    public static string Of(SeedingStep step) => step switch
    {
        SeedingStep.Compare => "Comparing with the last snapshot",
        SeedingStep.Analyse => "Reading articles",
        SeedingStep.Link => "Linking quotes and events",
        SeedingStep.Write => "Writing the snapshot",
        _ => "Checking every promise",
    };
}
