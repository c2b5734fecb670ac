Console.WriteLine("accuracy");
