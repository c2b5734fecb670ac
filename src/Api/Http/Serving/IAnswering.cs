namespace OnRecord.Api.Http.Serving;

/// <summary>A handler's result that is a function of snapshot and address alone, made when nobody has the answer yet.</summary>
internal interface IAnswering : IResult
{
    /// <summary>Whether it is too long to be kept: then it is executed like any other result.</summary>
    bool IsStream { get; }

    /// <summary>Makes the answer, or a problem where something is found wrong only now.</summary>
    ValueTask<Result<Answer>> Answer(HttpContext context);
}
