using OnRecord.Accuracy.Training.Syntax;

namespace OnRecord.Api.Tests.Accuracy.Syntax;

/// <summary>Sentences of our own in CoNLL-U, with what treebanks part and the engine keeps whole.</summary>
internal static class Treebank
{
    public const string Sample = """
        # sent_id = a-1
        # text = They didn't read the long-term plan.
        1	They	they	PRON	PRP	_	4	nsubj	_	_
        2-3	didn't	_	_	_	_	_	_	_	_
        2	did	do	AUX	VBD	_	4	aux	_	_
        3	n't	not	PART	RB	_	4	advmod	_	_
        4	read	read	VERB	VB	_	0	root	_	_
        5	the	the	DET	DT	_	9	det	_	_
        6	long	long	ADJ	JJ	_	8	amod	_	SpaceAfter=No
        7	-	-	PUNCT	HYPH	_	8	punct	_	SpaceAfter=No
        8	term	term	NOUN	NN	_	9	compound	_	_
        9	plan	plan	NOUN	NN	_	4	obj	_	SpaceAfter=No
        10	.	.	PUNCT	.	_	4	punct	_	_

        # sent_id = a-2
        # text = Ann's dogs barked.
        1-2	Ann's	_	_	_	_	_	_	_	_
        1	Ann	Ann	PROPN	NNP	_	3	nmod:poss	_	_
        2	's	's	PART	POS	_	1	case	_	_
        3	dogs	dog	NOUN	NNS	_	4	nsubj	_	_
        4	barked	bark	VERB	VBD	_	0	root	_	SpaceAfter=No
        4.1	loudly	loudly	ADV	RB	_	_	_	_	_
        5	.	.	PUNCT	.	_	4	punct	_	_

        """;

    public static IReadOnlyList<TreebankSentence> Read(string conllu)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, conllu.ReplaceLineEndings("\n"));
            return [.. TreebankReader.Read(file)];
        }
        finally
        {
            File.Delete(file);
        }
    }
}
