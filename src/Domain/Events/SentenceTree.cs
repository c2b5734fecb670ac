using System.Collections.Immutable;
using OnRecord.Domain.Syntax;

namespace OnRecord.Domain.Events;

/// <summary>The dependency tree of one sentence, to be walked from heads to dependents. Indexes are of tokens.</summary>
/// <remarks>Whatever the heads are, a walk down ends: a head outside the sentence, or the word itself, counts as none. A walk up must be bounded.</remarks>
internal sealed class SentenceTree
{
    private readonly ImmutableArray<WordSyntax> _syntax;
    private readonly int _first;
    private readonly int _end;
    private readonly int[] _child;
    private readonly int[] _next;

    internal SentenceTree(ImmutableArray<WordSyntax> syntax, int first, int end)
    {
        (_syntax, _first, _end) = (syntax, first, end);
        _child = new int[end - first];
        _next = new int[end - first];
        Array.Fill(_child, -1);
        // From the last to the first, so that the dependents of a word stand in order.
        for (var token = end - 1; token >= first; token--)
        {
            _next[token - first] = -1;
            if (Head(token) is not (>= 0 and var head)) continue;
            _next[token - first] = _child[head - first];
            _child[head - first] = token;
        }
    }

    /// <summary>The word that a token hangs on; -1 for the root and beyond the sentence.</summary>
    internal int Head(int token)
    {
        if (token < _first || token >= _end) return -1;
        var head = _syntax[token].Head;
        return head >= _first && head < _end && head != token ? head : -1;
    }

    /// <summary>What a token is to its head.</summary>
    internal Relation RelationOf(int token) => token >= _first && token < _end ? _syntax[token].Relation : Relation.Root;

    /// <summary>The first dependent; -1 where none.</summary>
    internal int FirstChild(int token) => token >= _first && token < _end ? _child[token - _first] : -1;

    /// <summary>The next dependent of the same head; -1 after the last.</summary>
    internal int NextChild(int token) => _next[token - _first];

    /// <summary>The first dependent of a relation; -1 where none.</summary>
    internal int Child(int token, Relation relation)
    {
        for (var child = FirstChild(token); child >= 0; child = NextChild(child))
            if (RelationOf(child) == relation) return child;
        return -1;
    }

    /// <summary>The first member of the list that a token is a later member of; the token itself where it is none.</summary>
    internal int FirstMember(int token)
    {
        for (var step = 0; step < 8 && RelationOf(token) is Relation.Conjunct && Head(token) >= 0; step++) token = Head(token);
        return token;
    }
}
