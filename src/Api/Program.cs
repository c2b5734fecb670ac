return await OnRecord.Api.CommandLine.Commands.Run(args);
