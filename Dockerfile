# Builds the program, and packages what a server needs of it.
FROM node:22-bookworm-slim AS build
WORKDIR /source
# What the lock file lists is installed before the sources are there, so that a change of them installs nothing anew.
COPY package.json package-lock.json ./
RUN npm ci --include=dev --no-audit --no-fund
COPY . .
RUN node lib/run/package.mjs /packaged

FROM node:22-bookworm-slim
ENV NODE_ENV=production \
    HOST=0.0.0.0 \
    PORT=3000 \
    DATA_DIR=/var/lib/backchannel
RUN mkdir -p /var/lib/backchannel && chown node:node /var/lib/backchannel
COPY --from=build /packaged /opt/backchannel
WORKDIR /opt/backchannel
USER node
VOLUME /var/lib/backchannel
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:'+process.env.PORT+'/api/ready').then((answer)=>process.exit(answer.ok?0:1),()=>process.exit(1))"]
CMD ["node", "lib/run/start.mjs"]
