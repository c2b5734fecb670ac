using OnRecord.Accuracy.Training;

if (args is ["train", var data]) TaggerTrainer.Train(data, "src/Domain/Models/tagger.bin");
