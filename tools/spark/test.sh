#!/usr/bin/env bash
# Cleans generated pages on a real Spark cluster of two workers, and on this machine alone: every line must agree,
# those of failures too. Java 17 and Python 3 are needed; pyspark is installed into a folder of its own.
#
#     tools/spark/test.sh [PAGES]
set -euo pipefail
cd "$(dirname "$0")/../.."
pages=${1:-20000}
venv=${SPARK_VENV:-.venv/spark}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

java -version 2>&1 | grep -q version || { echo 'no Java: install version 17'; exit 1; }
[ -x "$venv/bin/spark-submit" ] || { python3 -m venv "$venv" && "$venv/bin/pip" install --quiet pyspark; }

{ node tools/bench/pages.js --pages "$pages"; printf '%s\n' 'no JSON' '' '{"id":"no page"}'; } > "$work/pages.jsonl"
tool="node $PWD/bin/clean-article.js"
{ $tool -q -f jsonl < "$work/pages.jsonl" || [ $? = 1 ]; } > "$work/alone.jsonl" 2> "$work/told"

SPARK_HOME=$("$venv/bin/python" -c 'import os, pyspark; print(os.path.dirname(pyspark.__file__))')
export SPARK_HOME PYSPARK_PYTHON="$PWD/$venv/bin/python" SPARK_LOCAL_IP=127.0.0.1
case $venv in /*) PYSPARK_PYTHON="$venv/bin/python" ;; esac
"$SPARK_HOME/bin/spark-submit" --master 'local-cluster[2,1,1024]' --conf spark.ui.enabled=false \
  tools/spark/clean_pages.py "$work/pages.jsonl" "$work/out" --partitions 8 --command "$tool" 2> "$work/log" ||
  { tail -40 "$work/log"; exit 1; }

cat "$work"/out/part-* > "$work/spark.jsonl"
cmp "$work/alone.jsonl" "$work/spark.jsonl"
[ "$(wc -l < "$work/pages.jsonl")" = "$(wc -l < "$work/spark.jsonl")" ]
echo "$(wc -l < "$work/spark.jsonl") lines in $(ls "$work"/out/part-* | wc -l) partitions, the same as on one machine;" \
  "$(grep -c '^{"error"' "$work/spark.jsonl") of them failures"
