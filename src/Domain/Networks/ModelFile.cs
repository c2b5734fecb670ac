namespace OnRecord.Domain.Networks;

/// <summary>The files of models compiled into the engine.</summary>
internal static class ModelFile
{
    /// <summary>Opens a file of the folder Models.</summary>
    /// <exception cref="InvalidDataException">It was not compiled in.</exception>
    public static Stream Open(string name)
    {
        var assembly = typeof(ModelFile).Assembly;
        return assembly.GetManifestResourceStream($"{assembly.GetName().Name}.Models.{name}")
            ?? throw new InvalidDataException($"The model {name} was not compiled in.");
    }
}
