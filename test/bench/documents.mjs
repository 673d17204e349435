// The generated documents of the benchmark: the same text for the same length in every run.

const shellBlocks = [
  ['set -euo pipefail'],
  ['# Waits until every service answers.'],
  ['for attempt in 1 2 3; do', '  sleep "$attempt"', '  echo "attempt $attempt"', 'done'],
  ['if [ -f "$CONFIG" ]; then', '  . "$CONFIG"', 'else', '  echo "no config" >&2', 'fi'],
  ['log() {', '  printf "%s %s\\n" "$(date +%s)" "$*"', '}'],
  ['cat <<EOF > settings.ini', '[web]', 'port = 8080', 'EOF'],
  ['export TAG="${TAG:-latest}"', 'VERSION=$(git describe --tags)'],
  ['curl -fsS "http://localhost:8080/health" | jq -r .status || true'],
  [''],
  [
    'docker run -d \\',
    '  --name web-# \\',
    '  -p 8080:80 \\',
    '  -e LOG_LEVEL=debug \\',
    '  --restart unless-stopped \\',
    '  nginx:1.29',
  ],
  ['docker run --rm -it --memory 512m alpine:3.22 sh -c "echo ready"'],
  ['docker build -t "registry.example.com/web-#:$TAG" --file deploy/Dockerfile .'],
  ['docker logs --tail 100 -f web-# 2>&1 | tee -a "$LOG"'],
  ['docker rm -f web-# >/dev/null 2>&1 || true'],
  ['id=$(docker ps -q --filter "name=web-#")'],
  ['docker compose -f compose.yaml up -d --build --remove-orphans'],
  ['docker exec -it web-# bash -lc "ls -la /srv"'],
];

const dockerfileBlocks = [
  ['FROM node:24-slim AS stage#', 'WORKDIR /srv/app'],
  ['# Dependencies first: they change less often.', 'COPY package.json package-lock.json ./'],
  [
    'RUN apt-get update \\',
    '  && apt-get install -y --no-install-recommends curl \\',
    '  && rm -rf /var/lib/apt/lists/*',
  ],
  ['ENV NODE_ENV=production PORT=8080'],
  ['ARG VERSION#=1.0'],
  ['LABEL com.example.id="#"'],
  ['RUN docker run --rm alpine:3.22 true'],
  ['EXPOSE 8080', ''],
];

/** Text of exactly `lines` lines. */
export function shell(lines) {
  return ['#!/usr/bin/env bash', ...fill(shellBlocks, lines - 1)].join('\n') + '\n';
}

export function dockerfile(lines) {
  return (
    [...dockerfileBlocks[0], ...fill(dockerfileBlocks, lines - 2)].join('\n').replaceAll('#=', '0=') + '\n'
  );
}

export function markdown(lines) {
  const shellLines = fill(shellBlocks, lines);
  const all = [];
  for (let at = 0; all.length < lines; at += 6)
    all.push(
      `## Step ${at}`,
      '',
      'Then the *service* is started as `web`.',
      '',
      '```sh',
      ...shellLines.slice(at, at + 6),
      '```',
      '',
    );
  return all.slice(0, lines).join('\n') + '\n';
}

function fill(blocks, lines) {
  const random = randomNumbers(20_261_124);
  const all = [];
  for (let id = 0; ; id++) {
    const block = blocks[Math.floor(random() * blocks.length)].map((line) =>
      line.startsWith('#') ? line : line.replaceAll('#', String(id)),
    );
    if (all.length + block.length <= lines) all.push(...block);
    // What is left is too short for this block; a comment is a line of its own anywhere between commands.
    else return [...all, ...Array.from({ length: lines - all.length }, () => '# End.')];
  }
}

/** Mulberry32. */
function randomNumbers(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let value = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Where keys are typed: behind a word of a `docker` (or else `RUN`) command nearest the middle. */
export function placeToType(text) {
  const lines = text.split('\n');
  const middle = lines.length >> 1;
  for (const pattern of [/^(?:RUN )?docker (?:run|rm|logs|exec|compose)\b.* -\w+(?= )/u, /^RUN [\w-]+/u])
    for (let away = 0; away <= middle; away++)
      for (const line of [middle - away, middle + away]) {
        const found = pattern.exec(lines[line] ?? '');
        if (found) return { line, character: found[0].length };
      }
  throw new Error('no place to type at');
}
