using OnRecord.Api.Data.Writing;

namespace OnRecord.Api.Data;

/// <summary>Goes through two lists at once that are ordered by the same ids.</summary>
internal static class SideBySide
{
    /// <summary>
    /// Every id that either has, with what each has for it, null where nothing. Both must be ordered by code points, no id twice; each is
    /// read once, one after another.
    /// </summary>
    public static IEnumerable<(TLeft? Left, TRight? Right)> By<TLeft, TRight>(
        IEnumerable<TLeft> left, Func<TLeft, string> leftId, IEnumerable<TRight> right, Func<TRight, string> rightId)
        where TLeft : class
        where TRight : class
    {
        using var lefts = left.GetEnumerator();
        using var rights = right.GetEnumerator();
        var (one, other) = (Next(lefts), Next(rights));
        while (one is not null || other is not null)
        {
            var order = one is null ? 1 : other is null ? -1 : CodePointOrder.Instance.Compare(leftId(one), rightId(other));
            yield return (order <= 0 ? one : null, order >= 0 ? other : null);
            if (order <= 0) one = Next(lefts);
            if (order >= 0) other = Next(rights);
        }
    }

    private static T? Next<T>(IEnumerator<T> items) where T : class => items.MoveNext() ? items.Current : null;
}
