using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;
using OnRecord.Api.Http.Problems;
using OnRecord.Api.Http.Queries;
using OnRecord.Api.Http.Serving;

namespace OnRecord.Api.Reconciliation;

/// <summary>Reads a request out of a form.</summary>
internal static class ReconciliationForm
{
    private const int MostFields = 20;
    private const int LongestName = 200;

    /// <summary>The request, or what is wrong with the form.</summary>
    public static async Task<(ReconciliationRequest? Request, List<ProblemError> Errors)> Read(
        string form, Consumed consumed, CancellationToken cancel)
    {
        Dictionary<string, StringValues> fields;
        try
        {
            using var reader = new FormReader(form)
            {
                ValueLengthLimit = consumed.MaxBytes, KeyLengthLimit = LongestName, ValueCountLimit = MostFields,
            };
            fields = await reader.ReadFormAsync(cancel);
        }
        catch (InvalidDataException error)
        {
            return (null, [new() { Pointer = "", Message = error.Message, Expected = "a form with the field 'queries' or 'extend'" }]);
        }
        var known = consumed.Fields.Select(field => field.Name).ToList();
        var errors = fields.Keys.Where(name => !known.Contains(name)).Select(name => Unknown(name, known)).ToList();
        var (queries, extend) = (fields.GetValueOrDefault("queries"), fields.GetValueOrDefault("extend"));
        if (errors.Count == 0 && queries.Count + extend.Count != 1)
            errors.Add(ProblemError.In(
                "queries", "The form has none of the fields 'queries' and 'extend', or more than one.", "one of them, once"));
        return errors.Count > 0 ? (null, errors) : (new((string?)queries, (string?)extend), errors);
    }

    private static ProblemError Unknown(string name, List<string> known) => ProblemError.In(
        Shown.Cut(name, 80),
        $"There is no field {Shown.Value(name)} here.",
        NearestName.Of(name, known) is { } nearest ? $"Did you mean '{nearest}'?" : $"one of: {string.Join(", ", known)}");
}
