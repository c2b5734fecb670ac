# Builds the app, then puts it on a runtime that has no SDK, no shell and no package manager. Runs as an ordinary user, and on a
# read-only file system: only /data is written to.
FROM mcr.microsoft.com/dotnet/sdk:10.0-noble AS build
WORKDIR /source
# What is to be restored changes less often than the code does, and has a layer of its own.
COPY global.json Directory.Build.props Directory.Packages.props .editorconfig ./
COPY src/Domain/Domain.csproj src/Domain/
COPY src/Api/Api.csproj src/Api/
RUN dotnet restore src/Api --use-current-runtime -p:PublishReadyToRun=true
COPY src/ src/
COPY seeds/*.schema.json seeds/
# Compiled ahead for this processor, for a quick start. Not trimmed: EF Core and Swagger find types by their names.
RUN dotnet publish src/Api --no-restore --configuration Release --use-current-runtime --no-self-contained \
    -p:PublishReadyToRun=true -p:UseAppHost=false --output /app \
    && mkdir /data

FROM mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiseled
LABEL org.opencontainers.image.title="On Record" \
      org.opencontainers.image.description="Who said what, when, where it was printed, and what happened: a corpus of news over HTTP." \
      org.opencontainers.image.licenses="MIT"
# The runtime's debugging pipe would need a writable /tmp.
ENV ASPNETCORE_HTTP_PORTS=5080 \
    ONRECORD_SEEDS=/seeds \
    ONRECORD_SNAPSHOTS=/data \
    DOTNET_EnableDiagnostics=0
WORKDIR /app
# A new volume takes the owner of the folder that it is mounted on.
COPY --from=build --chown=$APP_UID:$APP_UID /data /data
COPY --from=build /app ./
COPY seeds/ /seeds/
USER $APP_UID
VOLUME /data
EXPOSE 5080
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s \
    CMD ["dotnet", "OnRecord.Api.dll", "health"]
ENTRYPOINT ["dotnet", "OnRecord.Api.dll"]
