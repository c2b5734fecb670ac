using OnRecord.Benchmarks.CommandLine;

return await Commands.Run(args);
