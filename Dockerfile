# Builds the app, then puts it on a runtime without SDK. Runs as an ordinary user, and on a read-only file system: only /data is
# written to.
FROM mcr.microsoft.com/dotnet/sdk:10.0-alpine AS build
WORKDIR /source
COPY global.json Directory.Build.props Directory.Packages.props ./
COPY src/Domain/Domain.csproj src/Domain/
COPY src/Api/Api.csproj src/Api/
RUN dotnet restore src/Api
COPY src/ src/
COPY seeds/*.schema.json seeds/
RUN dotnet publish src/Api --no-restore --configuration Release --output /app

FROM mcr.microsoft.com/dotnet/aspnet:10.0-alpine
WORKDIR /app
# The runtime's debugging pipe would need a writable /tmp.
ENV ASPNETCORE_HTTP_PORTS=5080 \
    ONRECORD_SEEDS=/seeds \
    ONRECORD_SNAPSHOTS=/data \
    DOTNET_EnableDiagnostics=0
RUN install -d -o $APP_UID -g $APP_UID /data
COPY --from=build /app ./
COPY seeds/ /seeds/
USER $APP_UID
VOLUME /data
EXPOSE 5080
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s \
    CMD ["wget", "-q", "-O", "/dev/null", "http://127.0.0.1:5080/health/ready"]
ENTRYPOINT ["dotnet", "OnRecord.Api.dll"]
