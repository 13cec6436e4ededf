#!/bin/sh
# Builds the site into public/: what needs no script first, then the pages, then what is related to each.
set -eu
cd "$(dirname "$0")"

package=${TREATMENT_COMPARE:-node_modules/treatment-compare}
treatment_compare() {
  node "$package/dist/cli/treatment-compare.js" "$@" --quiet
}

mkdir -p prerendered
treatment_compare prerender ketamine-vs-antidepressants --heading-level 1 > prerendered/comparison.html
treatment_compare prerender ketamine-vs-antidepressants --outcome response > prerendered/response.html
cp "$package/dist/enhance.js" "$package/dist/elements/related-posts.js" static/

hugo
treatment_compare related public --site https://example.org --include "posts/**" --out public/related
