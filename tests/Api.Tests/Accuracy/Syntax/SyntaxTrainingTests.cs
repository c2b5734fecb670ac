using OnRecord.Accuracy.Training.Networks;
using OnRecord.Accuracy.Training.Syntax;
using OnRecord.Domain.Networks;
using OnRecord.Domain.Syntax;
using Xunit;

namespace OnRecord.Api.Tests.Accuracy.Syntax;

public class SyntaxTrainingTests
{
    private const int Size = 6;

    // A row below zero puts one end of a relation out of reach, as it happens while learning.
    private static readonly float[] Ends = [.. Enumerable.Range(0, 4 * 2 * Size).Select(i => MathF.Sin(i * i))];

    [Fact]
    public void GradientsOfArcsAreTheSlopesOfTheLoss()
    {
        var arcs = new TrainableArcs(Size, new Random(1));
        var (dependents, heads) = (new Parameter(4, Size).Uniform(new Random(2), 1), new Parameter(4, Size).Uniform(new Random(3), 1));
        int[] right = [2, 0, 2, 3];
        Assert.InRange(
            GradientCheck.WorstDifference(
                [.. arcs.Parameters, dependents, heads],
                () => arcs.Learn(dependents.Value, heads.Value, right, 1, [], []),
                () => arcs.Learn(dependents.Value, heads.Value, right, 1, dependents.Gradient, heads.Gradient)),
            0,
            0.01);
    }

    [Fact]
    public void GradientsOfRelationsAreTheSlopesOfTheLoss()
    {
        var relations = new TrainableRelations(Size, new Random(1));
        var ends = new Parameter(4, 2 * Size);
        Ends.CopyTo(ends.Value, 0);
        int[] heads = [1, -1, 1, 2];
        int[] right = [(int)Relation.Subject, (int)Relation.Root, (int)Relation.DirectObject, (int)Relation.Punctuation];
        Assert.InRange(
            GradientCheck.WorstDifference(
                [.. relations.Parameters, ends],
                () => relations.Learn(ends.Value, 2 * Size, heads, right, 1, null, []),
                () => relations.Learn(ends.Value, 2 * Size, heads, right, 1, null, ends.Gradient),
                step: 1e-3f),
            0,
            0.03);
    }

    [Fact]
    public void WhatIsLearnedIsReadInTheEngine()
    {
        TreebankSentence[] sentences = [.. Treebank.Read(Treebank.Sample)];
        var rows = sentences.SelectMany(sentence => sentence.Words).Select(word => FormFeatures.WordHash(FormFeatures.Normalize(word.Token))).Distinct().ToList();
        var index = rows.Select((hash, row) => (hash, row)).ToDictionary(pair => pair.hash, pair => pair.row + 1);
        var network = new TrainableSyntax(new SyntaxSizes { First = 16, Second = 16, Form = 32, Arc = 16, Relation = 16 }, rows.Count + 1, WordVectors.Default, new Random(7));
        var adam = new Adam([.. network.Parameters]);
        SyntaxExample[] examples = [.. sentences.Select(sentence => new SyntaxExample(sentence, index, WordVectors.Default))];
        for (var step = 0; step < 150; step++)
        {
            network.Learn(examples, isLearning: true, slopes: true);
            adam.Step(0.01f);
        }

        using var file = new MemoryStream();
        network.Write(file, rows);
        file.Position = 0;
        var read = new SyntaxParser(new SyntaxModel(WeightReader.Read(file), WordVectors.Default), Lemmatizer.Default).Annotate(TreebankSentence.Document(sentences));
        var (token, first) = (0, 0);
        foreach (var sentence in sentences)
        {
            foreach (var word in sentence.Words)
            {
                Assert.Equal((word.Tag, word.Class, word.Head == 0 ? -1 : first + word.Head - 1, word.Relation),
                    (read.Tags[token], read.Syntax[token].Class, read.Syntax[token].Head, read.Syntax[token].Relation));
                token++;
            }

            first = token;
        }
    }
}
