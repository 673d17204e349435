// The page of the topology view: what a webview may load and run, and where the script puts things.

export interface PageParts {
  /** A secret for this one page: only scripts that carry it run. */
  readonly nonce: string;
  /** Where VS Code serves files of the extension from. */
  readonly cspSource: string;
  readonly script: string;
  readonly style: string;
}

/** HTML without any text: what is to be read comes with the first message. */
export function topologyPage({ nonce, cspSource, script, style }: PageParts): string {
  const policy = `default-src 'none'; script-src 'nonce-${nonce}'; style-src ${cspSource}`;
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="UTF-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Dockline</title>
<link rel="stylesheet" href="${style}">
</head>
<body>
<header>
<h1 id="heading">Dockline</h1>
<div id="toolbar" role="toolbar"></div>
</header>
<main id="pane"></main>
<aside id="aside"></aside>
<div id="status" role="status"></div>
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>
`;
}

/** 128 random bits as letters and digits. */
export function makeNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
