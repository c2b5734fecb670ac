namespace OnRecord.Api.Http.Lists;

/// <summary>A value that items are counted by.</summary>
/// <param name="Value">The value, as its filter takes it; for dates in EDTF.</param>
/// <param name="Name">What a reader knows it by.</param>
/// <param name="Count">How many of the items have it; an item may have several values, and a date may reach over several.</param>
/// <param name="Filter">The parameters that narrow the list to them: `speaker=zhang-jun`.</param>
public sealed record FacetValueResponse(string Value, string Name, int Count, string Filter);
