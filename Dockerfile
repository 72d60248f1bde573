# syntax=docker/dockerfile:1

FROM node:22-bookworm-slim AS browser
WORKDIR /inkstone/frontend
COPY frontend/package.json frontend/package-lock.json ./
RUN --mount=type=cache,target=/root/.npm npm ci --no-audit --no-fund
COPY frontend ./
RUN npm run build

FROM maven:3.9-eclipse-temurin-25 AS server
WORKDIR /inkstone
COPY pom.xml ./
COPY src src
COPY --from=browser /inkstone/target/classes/static target/classes/static
# The checks and tests belong to "mvn verify", not to the image.
RUN --mount=type=cache,target=/root/.m2 \
    mvn --batch-mode --no-transfer-progress -Dmaven.test.skip -Dcheckstyle.skip -Dskip.frontend package \
    && cp target/inkstone-*.jar inkstone.jar \
    && java -Djarmode=tools -jar inkstone.jar extract --layers --destination layers

FROM eclipse-temurin:25-jre
LABEL org.opencontainers.image.title="Inkstone" \
      org.opencontainers.image.description="A self-hosted writing desk for a small local model"

# The same collector and heap for the training below and in service: a cache made under another collector saves less.
ENV JDK_JAVA_OPTIONS="-XX:+UseSerialGC -Xmx512m --enable-native-access=ALL-UNNAMED" \
    SERVER_ADDRESS=0.0.0.0 \
    INKSTONE_DATA=/data \
    INKSTONE_ENGINE=ollama

RUN useradd --system --uid 10001 --home-dir /inkstone --shell /usr/sbin/nologin inkstone \
    && install --directory --owner=inkstone --group=inkstone /inkstone /data
WORKDIR /inkstone
USER 10001

COPY --from=server --chown=inkstone /inkstone/layers/dependencies/ ./
COPY --from=server --chown=inkstone /inkstone/layers/snapshot-dependencies/ ./
COPY --from=server --chown=inkstone /inkstone/layers/application/ ./

# Starts once up to a ready context and keeps what was loaded and linked: half the time to the first page.
RUN INKSTONE_DATA=./training java -XX:AOTCacheOutput=inkstone.aot -Dspring.context.exit=onRefresh -jar inkstone.jar \
    && rm -r training

VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s --retries=3 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/localhost/${SERVER_PORT:-8080} && printf 'GET /actuator/health HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200 '"]

ENTRYPOINT ["java", "-XX:AOTCache=inkstone.aot", "-jar", "inkstone.jar"]
