using System.Buffers;

namespace OnRecord.Domain.Syntax;

/// <summary>Finds the best tree of dependencies: the maximum spanning arborescence, in quadratic time.</summary>
/// <remarks>
/// After Chu and Liu (1965) and Edmonds (1967), as Tarjan (1977) grows it: from any node the best arc is followed back, and a cycle
/// is contracted into a new node. Keeps its arrays between calls, so it is not safe for several threads at once.
/// </remarks>
internal sealed class SpanningTree
{
    // Rows are nodes and contracted cycles, columns the words that an arc starts at; node 0 is the root, word i is node i + 1.
    private double[] weights = [];
    private int[] targets = [];

    // The node on top of each word; for each node the cycle that swallowed it, the arc chosen into it, and its place on the path.
    private int[] tops = [];
    private int[] parents = [];
    private int[] chosenSources = [];
    private int[] chosenTargets = [];

    /// <summary>Fills the heads of the best tree whose root has one child.</summary>
    /// <param name="scores">A row for each word: the score of each head, the root's first; arcs of a word to itself are ignored.</param>
    /// <param name="heads">Receives the head of each word: 0 for the root, otherwise 1 + its index.</param>
    public void Fill(ReadOnlySpan<float> scores, Span<int> heads)
    {
        var nodes = heads.Length + 1;
        (weights, targets) = (ArrayPool<double>.Shared.Rent(2 * nodes * nodes), ArrayPool<int>.Shared.Rent(2 * nodes * nodes));
        Prepare(scores, nodes);
        var next = Grow(nodes);
        Expand(next, nodes, heads);
        ArrayPool<double>.Shared.Return(weights);
        ArrayPool<int>.Shared.Return(targets);
    }

    private void Prepare(ReadOnlySpan<float> scores, int nodes)
    {
        if (tops.Length < nodes)
            (tops, parents, chosenSources, chosenTargets) = (new int[nodes], new int[2 * nodes], new int[2 * nodes], new int[2 * nodes]);

        // A second child of the root would cost more than any other choice could bring.
        double least = double.MaxValue, most = double.MinValue;
        foreach (var score in scores) (least, most) = (Math.Min(least, score), Math.Max(most, score));
        var penalty = (most - least + 1) * nodes;
        for (var node = 1; node < nodes; node++)
        {
            for (var source = 0; source < nodes; source++)
            {
                weights[node * nodes + source] = scores[(node - 1) * nodes + source] - (source == 0 ? penalty : 0);
                targets[node * nodes + source] = node;
            }
        }

        for (var node = 0; node < nodes; node++) tops[node] = node;
        Array.Fill(parents, -1, 0, 2 * nodes);
        Array.Fill(chosenSources, -1, 0, 2 * nodes);
    }

    // Gives back the number of nodes with those that were contracted.
    private int Grow(int nodes)
    {
        var next = nodes;
        var path = new List<int>(nodes);
        var onPath = new bool[2 * nodes];
        for (var start = 1; start < nodes; start++)
        {
            if (chosenSources[tops[start]] >= 0) continue;
            path.Clear();
            var node = tops[start];
            while (true)
            {
                path.Add(node);
                onPath[node] = true;
                var source = Best(node, nodes);
                (chosenSources[node], chosenTargets[node]) = (source, targets[node * nodes + source]);
                var from = tops[source];
                if (onPath[from])
                {
                    node = Contract(path, from, next++, nodes);
                    continue;
                }

                if (from == 0 || chosenSources[from] >= 0) break;
                node = from;
            }

            foreach (var done in path) onPath[done] = false;
        }

        return next;
    }

    private int Best(int node, int nodes)
    {
        var best = -1;
        for (var source = 0; source < nodes; source++)
        {
            if (tops[source] != node && (best < 0 || weights[node * nodes + source] > weights[node * nodes + best])) best = source;
        }

        return best;
    }

    // Takes the cycle, which is the end of the path from the node given, off the path and makes one node of it.
    private int Contract(List<int> path, int from, int made, int nodes)
    {
        var first = path.LastIndexOf(from);
        Array.Fill(weights, double.NegativeInfinity, made * nodes, nodes);
        for (var i = first; i < path.Count; i++)
        {
            var member = path[i];
            parents[member] = made;
            var given = weights[member * nodes + chosenSources[member]];
            for (var source = 0; source < nodes; source++)
            {
                var weight = weights[member * nodes + source] - given;
                if (weight <= weights[made * nodes + source]) continue;
                weights[made * nodes + source] = weight;
                targets[made * nodes + source] = targets[member * nodes + source];
            }
        }

        for (var word = 0; word < nodes; word++)
        {
            if (tops[word] >= 0 && parents[tops[word]] == made) tops[word] = made;
        }

        path.RemoveRange(first, path.Count - first);
        return made;
    }

    // From the last cycle to the first: the arc into a cycle takes the place of the one into the member it ends at.
    private void Expand(int end, int nodes, Span<int> heads)
    {
        for (var node = end - 1; node >= nodes; node--)
        {
            var (source, target) = (chosenSources[node], chosenTargets[node]);
            var member = target;
            while (parents[member] != node) member = parents[member];
            (chosenSources[member], chosenTargets[member]) = (source, target);
        }

        for (var word = 1; word < nodes; word++) heads[word - 1] = chosenSources[word];
    }
}
