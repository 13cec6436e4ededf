/** Renders an app as its server would, and builds what takes it over in the browser, both in development mode. */

import { existsSync, writeFileSync } from 'node:fs';
import { build, createServer } from 'vite';

process.env.NODE_ENV = 'development';
const mode = 'development';

const server = await createServer({
  mode,
  appType: 'custom',
  logLevel: 'warn',
  optimizeDeps: { noDiscovery: true, include: [] },
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
});
const { render } = await server.ssrLoadModule(
  existsSync('src/server.tsx') ? '/src/server.tsx' : '/src/server.ts',
);
const rendered = await render();
const { outDir } = server.config.build;
await server.close();

await build({ mode, build: { minify: false } });
writeFileSync(
  `${outDir}/hydrate.html`,
  `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>A page that a server rendered</title>
<script src="witness.js"></script>
<script src="treatment-compare.js" defer></script>
</head>
<body>
<div id="root">${rendered}</div>
<script type="module" src="hydrate.js"></script>
</body>
</html>
`,
);
