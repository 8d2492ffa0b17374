"""Cleans a data set of pages on a Spark cluster: a line of JSON for each record, failures too.

    spark-submit clean_pages.py INPUT OUTPUT [--from jsonl|warc] [--partitions N] [--command 'clean-article']

JSON Lines are split into partitions by Spark, and each partition is piped through one process. Of WARC and WET
archives each file is a partition, read where every worker finds it. Node and clean-article must be installed on
the workers; give --site-chrome and other options with the command.
"""

import argparse
import glob
import shlex
import subprocess
import threading
from collections.abc import Iterable, Iterator

from pyspark.sql import SparkSession

# 1 says that some records held no article: their lines say why. Anything else is a failure of the process.
GOOD_STATUSES = (0, 1)


def run(command: list[str], lines: Iterable[str] | None) -> Iterator[str]:
    """The lines that a process writes, fed as they are taken; raises if the process fails, so that Spark tries again."""
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    feeder = threading.Thread(target=feed, args=(process.stdin, lines or ()), daemon=True)
    feeder.start()
    for line in process.stdout:
        yield line.decode('utf-8').rstrip('\n')
    if process.wait() not in GOOD_STATUSES:
        raise RuntimeError(f'{shlex.join(command)} ended with status {process.returncode}')


def feed(pipe, lines: Iterable[str]) -> None:
    with pipe:
        for line in lines:
            pipe.write(line.encode('utf-8') + b'\n')


def clean(spark: SparkSession, args: argparse.Namespace):
    """An RDD of the cleaned lines, in the order of the input."""
    command = [*shlex.split(args.command), '-q', '-j', '1', '-f', args.format]
    context = spark.sparkContext
    if args.format == 'jsonl':
        records = context.textFile(args.input, args.partitions)
        return records.mapPartitions(lambda lines: run(command, lines))
    archives = sorted(glob.glob(args.input))
    paths = context.parallelize(archives, max(1, len(archives)))
    return paths.flatMap(lambda path: run([*command, path], None))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument('input', help='JSON Lines as Spark finds them, or a pattern of archives')
    parser.add_argument('output', help='a folder that does not exist yet')
    parser.add_argument('--from', dest='format', choices=['jsonl', 'warc'], default='jsonl')
    parser.add_argument('--partitions', type=int, default=None, help='at least so many')
    parser.add_argument('--command', default='clean-article', help='how the tool is called on the workers')
    args = parser.parse_args()
    spark = SparkSession.builder.appName('clean-article').getOrCreate()
    clean(spark, args).saveAsTextFile(args.output)
    spark.stop()


if __name__ == '__main__':
    main()
