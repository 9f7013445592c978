# syntax=docker/dockerfile:1
# The portal, its worker and its tools in one image. See docs/runbook.md.

FROM node:20-bookworm-slim AS packages
WORKDIR /portal
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts --no-audit --no-fund

FROM packages AS build
COPY prisma.config.ts tsconfig.json vite.config.ts remix.config.js ./
COPY prisma ./prisma
COPY public ./public
COPY app ./app
COPY emails ./emails
RUN node node_modules/prisma/build/index.js generate && npm run build

FROM packages AS production
RUN npm prune --omit=dev --ignore-scripts --no-audit --no-fund && npm cache clean --force

FROM node:20-bookworm-slim
ENV NODE_ENV=production \
    DATA_FOLDER=/data \
    NODE_OPTIONS="--max-old-space-size=320 --max-semi-space-size=32 --v8-pool-size=1"
WORKDIR /portal
RUN mkdir /data && chown node:node /data
COPY --from=production /portal/node_modules ./node_modules
COPY --from=build /portal/build ./build
# The sources stay for `npm run migrate` and `npm run import`, which run them as they are.
COPY --from=build /portal/app ./app
COPY package.json tsconfig.json ./
COPY prisma ./prisma
COPY scripts ./scripts
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + (process.env.PORT || 3000) + '/healthz').then((a) => process.exit(a.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "scripts/serve.js"]
