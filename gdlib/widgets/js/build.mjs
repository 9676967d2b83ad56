// Bundles the widgets: the same sources once as an ES module, for Jupyter, and once as a classic script,
// for the book's pages (from disk a browser refuses modules). The playground is apart, since no other page should
// load it. All carry the digest of what they were made of.

import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { build, transform } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "..", "..", "..");

// The same as `digest_of_sources` in tests/widgets/test_bundle.py.
function digestOfSources() {
  const names = readdirSync(here, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll("\\", "/"));
  const digest = createHash("sha256");
  for (const name of [...names, "package-lock.json"].sort()) {
    digest.update(`${name}\n`).update(readFileSync(join(root, name)));
  }
  return digest.digest("hex");
}

const banner = `/* How Gradient Descent Works: widgets. Made by "make widgets" from gdlib/widgets/js, do not edit.
   Sources: sha256-${digestOfSources()}
   With d3-array and d3-contour, Copyright 2010-2023 Mike Bostock (ISC licence). */`;

// A style sheet is a text for the module that imports it: one without comments and spaces.
const styles = {
  name: "styles",
  setup({ onLoad }) {
    onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { code } = await transform(readFileSync(path, "utf8"), { loader: "css", minify: true });
      return { contents: code, loader: "text" };
    });
  },
};

for (const [entry, outfile, format] of [
  ["index.js", "widgets.js", "esm"],
  ["page.js", "widgets.page.js", "iife"],
  ["playground.js", "playground.js", "esm"],
  ["playground.page.js", "playground.page.js", "iife"],
]) {
  await build({
    entryPoints: [join(here, entry)],
    outfile: join(here, "..", "static", outfile),
    format,
    bundle: true,
    minify: true,
    charset: "utf8",
    target: ["es2022"],
    plugins: [styles],
    legalComments: "none",
    banner: { js: banner },
  });
}
