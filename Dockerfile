FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# What is installed changes seldom, what is compiled often: apart, the first is kept between two builds.
RUN npm ci --ignore-scripts
COPY . .
RUN npm run build -- --without-sandbox && npm prune --omit=dev --ignore-scripts

FROM node:24-slim
ENV NODE_ENV=production
WORKDIR /app
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/.build ./.build
COPY package.json ./
COPY src/launch/*.js ./src/launch/
COPY prisma/migrations ./prisma/migrations
COPY prisma/seed/issoire.json prisma/seed/ouest-reunion.json ./prisma/seed/
RUN mkdir .data && chown node:node .data
USER node
EXPOSE 3000
VOLUME /app/.data
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + (process.env.PORT || 3000) + '/healthz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--v8-pool-size=1", "--max-semi-space-size=8", "--max-old-space-size=256", "src/launch/run.js"]
